import { expect, test } from 'vitest';
import {
  annotationsById,
  annotationsOf,
  annotationsTagged,
  countTagged,
} from '../../../lib/store/read-annotations';
import { articleRow, noteRow, sampleId } from './sample-rows';
import { sampleStore } from './sample-store';

const [flood, bank] = [articleRow(1), articleRow(2)];
const first = { ...noteRow(3, flood.id, 'a'), tags: ['Lũ'] };
const binned = {
  ...noteRow(4, flood.id, 'b'),
  tags: ['lũ'],
  deletedAt: '2026-03-06T08:00:00.000Z',
};
const other = noteRow(5, bank.id, 'c');

async function kept() {
  const { store, put } = sampleStore();
  await put({ articles: [flood, bank], annotations: [first, binned, other] });
  return store;
}
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('annotations are found by their ids, in the bin or not, in the order of the ids', async () => {
  const store = await kept();
  const ids = [other.id, sampleId(99), binned.id];
  const rows = await store.read((db) => annotationsById(db, ids));
  expect(idsOf(rows)).toEqual([other.id, binned.id]);
});

test("an article's annotations are those that are kept, or those in the bin", async () => {
  const store = await kept();
  expect(idsOf(await store.read((db) => annotationsOf(db, flood.id)))).toEqual([first.id]);
  const inBin = await store.read((db) => annotationsOf(db, flood.id, 'binned'));
  expect(idsOf(inBin)).toEqual([binned.id]);
});

test('a tag is found in any case, and in the bin; what is counted is kept', async () => {
  const store = await kept();
  const rows = await store.read((db) => annotationsTagged(db, 'LŨ'));
  expect(idsOf(rows)).toEqual([first.id, binned.id]);
  expect(await store.read((db) => countTagged(db, 'lũ'))).toBe(1);
});
