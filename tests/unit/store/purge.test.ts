import { expect, test } from 'vitest';
import { copyKey } from '../../../lib/store/safety-copy';
import {
  articleRow,
  captureRow,
  dismissalRow,
  noteRow,
  ownNameRow,
  sampleId,
  tagRow,
} from './sample-rows';
import { sampleStore } from './sample-store';

const [kept, forsaken] = [articleRow(1), articleRow(2)];
const deletedAt = '2026-03-02T08:00:00.000Z';
const rows = {
  articles: [kept, forsaken],
  captures: [captureRow(3, kept.id), captureRow(4, forsaken.id)],
  annotations: [
    noteRow(5, kept.id, ''),
    { ...noteRow(6, kept.id, ''), deletedAt },
    { ...noteRow(7, forsaken.id, ''), deletedAt },
  ],
  tags: [tagRow(8, 'a'), { ...tagRow(9, 'b'), deletedAt }],
  ownNames: [ownNameRow(10, 'A B'), ownNameRow(11, 'C D', { deletedAt })],
  dismissals: [
    dismissalRow(12, 'https://la.example/a.html'),
    { ...dismissalRow(13, 'https://la.example/b.html'), deletedAt },
  ],
};
const day = 24 * 60 * 60 * 1000;

async function after(days: number) {
  const { world, put, restart } = sampleStore();
  await put(rows);
  world.wall += days * day;
  return { world, store: restart() };
}

test('erases what has lain in the bin for 30 days, with articles that nothing is kept about', async () => {
  const { world, store } = await after(31);
  const ids = await store.read(async (db) =>
    Promise.all(
      [db.articles, db.captures, db.annotations, db.tags, db.ownNames, db.dismissals].map((table) =>
        table.toCollection().primaryKeys(),
      ),
    ),
  );
  expect(ids.flat()).toEqual([1, 3, 5, 8, 10, 12].map(sampleId));
  const changed = await store.read((db) => db.changes.orderBy('row').uniqueKeys());
  expect(changed).toEqual([1, 3, 5, 8, 10, 12].map(sampleId));
  expect(world.area.items.has(copyKey('annotations', sampleId(5)))).toBe(true);
  expect(world.area.items.has(copyKey('annotations', sampleId(6)))).toBe(false);
  expect(world.area.items.has(copyKey('captures', sampleId(4)))).toBe(false);
});

test('leaves the bin alone before that', async () => {
  const { store } = await after(29);
  expect(await store.read((db) => db.annotations.count())).toBe(3);
  expect(await store.read((db) => db.articles.count())).toBe(2);
});

test('killed before the rows are gone, it leaves no copy that nothing would find again', async () => {
  const { world, put, restart } = sampleStore();
  await put(rows);
  world.wall += 31 * day;
  const { remove } = world.area;
  world.area.remove = () => Promise.reject(new Error('killed'));
  await expect(restart().read(async () => undefined)).rejects.toThrow('killed');
  world.area.remove = remove;
  expect(await restart().read((db) => db.annotations.count())).toBe(1);
  expect(world.area.items.has(copyKey('annotations', sampleId(6)))).toBe(false);
});

test('a clock that stood ahead when the bin was emptied does not keep it from being emptied again', async () => {
  const { world, put, restart } = sampleStore();
  await restart().read(async () => undefined);
  world.wall += 800 * day;
  await restart().read(async () => undefined);
  world.wall -= 800 * day;
  await put(rows);
  world.wall += 31 * day;
  expect(await restart().read((db) => db.tags.count())).toBe(1);
});
