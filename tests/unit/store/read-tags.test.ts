import { expect, test } from 'vitest';
import { listTags, tagById, tagByName } from '../../../lib/store/read-tags';
import { articleRow, noteRow, sampleId, tagRow } from './sample-rows';
import { sampleStore } from './sample-store';

const [b, a] = [tagRow(2, 'Bão'), tagRow(3, 'an sinh')];
const gone = { ...tagRow(4, 'Cũ'), deletedAt: '2026-03-01T08:00:00.000Z' };

async function kept() {
  const { store, put } = sampleStore();
  const annotation = { ...noteRow(9, articleRow(1).id, ''), tags: ['BÃO'] };
  await put({ tags: [b, a, gone], annotations: [annotation] });
  return store;
}

test('lists the vocabulary by name with its uses, without the bin', async () => {
  const store = await kept();
  expect(await store.read(listTags)).toEqual([
    { tag: a, uses: 0 },
    { tag: b, uses: 1 },
  ]);
});

test('finds a tag by any spelling of its name, and one in the bin by its id only', async () => {
  const store = await kept();
  expect(await store.read((db) => tagByName(db, ' bão'))).toEqual(b);
  expect(await store.read((db) => tagByName(db, 'Cũ'))).toBeUndefined();
  expect(await store.read((db) => tagById(db, sampleId(4)))).toEqual(gone);
});
