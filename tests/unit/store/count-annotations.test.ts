import { expect, test } from 'vitest';
import { countAnnotations } from '../../../lib/store/count-annotations';
import { articleRow, noteRow } from './sample-rows';
import { sampleStore } from './sample-store';

const first = articleRow(1);
const second = articleRow(2);
const older = { ...noteRow(3, first.id, 'a'), createdAt: '2026-03-01T08:00:00.000Z' };
const newer = { ...noteRow(4, first.id, 'b'), createdAt: '2026-03-04T08:00:00.000Z' };
const binned = { ...noteRow(5, first.id, 'c'), deletedAt: '2026-03-05T08:00:00.000Z' };

async function kept() {
  const sample = sampleStore();
  await sample.put({ articles: [first, second], annotations: [newer, older, binned] });
  return sample.store;
}

test('an article counts what lies outside the bin, and is ordered by the last of it', async () => {
  const store = await kept();
  expect(await store.read((db) => db.articles.get(first.id))).toMatchObject({
    annotations: 2,
    order: [newer.createdAt, first.id],
  });
});

test('an article without annotations has no place in the order', async () => {
  const store = await kept();
  const record = await store.read((db) => db.articles.get(second.id));
  expect(record).toMatchObject({ annotations: 0 });
  expect(record).not.toHaveProperty('order');
});

test('counts that drifted are made right, those of other articles are left alone', async () => {
  const store = await kept();
  const counts = await store.read(async (db) => {
    await db.articles.toCollection().modify({ annotations: 99, order: ['2030', 'x'] });
    await countAnnotations(db, [first.id]);
    return (await db.articles.toArray()).map(({ annotations }) => annotations);
  });
  expect(counts).toEqual([2, 99]);
});

test('when the last annotation goes, the article leaves the order', async () => {
  const sample = sampleStore();
  const only = noteRow(3, first.id, 'a');
  await sample.put({ articles: [first], annotations: [only] });
  await sample.put({ annotations: [{ ...only, deletedAt: '2026-03-05T08:00:00.000Z' }] });
  const record = await sample.store.read((db) => db.articles.get(first.id));
  expect(record).toMatchObject({ annotations: 0 });
  expect(record).not.toHaveProperty('order');
});
