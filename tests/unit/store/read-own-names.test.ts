import { expect, test } from 'vitest';
import { listOwnNames, ownNameById, ownNameOf, ownNames } from '../../../lib/store/read-own-names';
import { ownNameRow, sampleId } from './sample-rows';
import { sampleStore } from './sample-store';

const rows = [
  ownNameRow(1, 'Lê Văn Khoa'),
  ownNameRow(2, 'Tổ chức Y tế Thế giới', { type: 'organisation', aliases: ['WHO'] }),
  ownNameRow(3, 'Bến Tre', { type: 'place', updatedAt: '2026-03-09T08:00:00.000Z' }),
  ownNameRow(4, 'Trần Bình', { deletedAt: '2026-03-02T08:00:00.000Z' }),
];

async function filled() {
  const { store, put } = sampleStore();
  await put({ ownNames: rows });
  return store;
}

test('the list has what is not in the bin, what was written last first', async () => {
  const store = await filled();
  const names = await store.read(ownNames);
  expect(names.map(({ name }) => name)).toHaveLength(3);
  expect(names[0]?.name).toBe('Bến Tre');
});

test('a name is found by its id and by its type and spelling', async () => {
  const store = await filled();
  expect(await store.read((db) => ownNameById(db, sampleId(4)))).toEqual(rows[3]);
  const khoa = { type: 'person', name: 'LÊ VĂN KHOA' } as const;
  expect(await store.read((db) => ownNameOf(db, khoa))).toEqual(rows[0]);
  const binned = { type: 'person', name: 'Trần Bình' } as const;
  expect(await store.read((db) => ownNameOf(db, binned))).toBeUndefined();
});

test('the list is paged by type and name', async () => {
  const store = await filled();
  const first = await store.read((db) => listOwnNames(db, { limit: 2 }));
  expect(first.rows.map(({ name }) => name)).toEqual(['Tổ chức Y tế Thế giới', 'Lê Văn Khoa']);
  expect(first.total).toBe(3);
  const rest = await store.read((db) => listOwnNames(db, { limit: 2, cursor: first.next }));
  expect(rest.rows.map(({ name }) => name)).toEqual(['Bến Tre']);
  expect(rest.next).toBeUndefined();
});

test.each([
  ['who', ['Tổ chức Y tế Thế giới']],
  ['ben t', ['Bến Tre']],
  ['binh', []],
])('searching "%s" finds %j', async (search, found) => {
  const store = await filled();
  const { rows: listed } = await store.read((db) => listOwnNames(db, { search, limit: 9 }));
  expect(listed.map(({ name }) => name)).toEqual(found);
});
