import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { annotationsOf } from '../../../lib/store/read-annotations';
import { listArticles } from '../../../lib/store/read-articles';
import { copyKey } from '../../../lib/store/safety-copy';
import { articleRow, captureRow, noteRow, sampleId, tagRow } from './sample-rows';
import { putRows, sampleStore } from './sample-store';

const article = articleRow(1);
const rows = {
  articles: [article],
  captures: [captureRow(2, article.id)],
  annotations: [noteRow(3, article.id, 'giữ'), noteRow(4, article.id, 'lại')],
  tags: [tagRow(5, 'gdp')],
};

async function kept() {
  const sample = sampleStore();
  await sample.put(rows);
  return sample;
}

test('a database that was thrown away comes back whole', async () => {
  const { world, restart } = await kept();
  world.indexedDB = new IDBFactory();
  const store = restart();
  expect(await store.read((db) => annotationsOf(db, article.id))).toEqual(rows.annotations);
  expect((await store.read((db) => listArticles(db, { limit: 9 }))).rows).toEqual([
    { article, annotations: 2 },
  ]);
  expect(await store.read((db) => db.captures.count())).toBe(1);
  expect(await store.read((db) => db.tags.count())).toBe(1);
  expect(world.restored).toEqual([{ rows: 5, unreadable: [] }]);
});

test('so does one that is thrown away while it is open', async () => {
  const { world, store } = await kept();
  await store.read((db) => db.meta.clear());
  await putRows(store, sampleId(60), { annotations: [noteRow(6, article.id, 'mới')] });
  expect(await store.read((db) => annotationsOf(db, article.id))).toHaveLength(3);
  expect(world.restored).toHaveLength(1);
});

test('a database that went back in time catches up', async () => {
  const { world, store, restart } = await kept();
  await store.read(async (db) => {
    await db.annotations.delete(sampleId(4));
    await db.meta.toCollection().modify({ revision: 0 });
  });
  const again = restart();
  expect(await again.read((db) => annotationsOf(db, article.id))).toEqual(rows.annotations);
  expect(world.restored).toEqual([{ rows: 1, unreadable: [] }]);
});

test('a restore that was cut off is done again', async () => {
  const { world, restart } = await kept();
  world.indexedDB = new IDBFactory();
  const { get } = world.area;
  world.area.get = async (keys) => {
    if (keys.some((key) => key.startsWith('copy annotations'))) throw new Error('killed');
    return get(keys);
  };
  const store = restart();
  await expect(store.read((db) => db.annotations.count())).rejects.toThrow('killed');
  world.area.get = get;
  expect(await store.read((db) => annotationsOf(db, article.id))).toEqual(rows.annotations);
});

test('one copy that cannot be read does not keep the others from coming back', async () => {
  const { world, restart } = await kept();
  const broken = copyKey('annotations', sampleId(4));
  world.area.items.set(broken, { id: 'x' });
  world.indexedDB = new IDBFactory();
  const store = restart();
  expect(await store.read((db) => annotationsOf(db, article.id))).toEqual([rows.annotations[0]]);
  expect(world.restored).toEqual([{ rows: 4, unreadable: [broken] }]);
});

test('a lost copy is made again', async () => {
  const { world, restart } = await kept();
  world.area.items.clear();
  await restart().read((db) => db.meta.count());
  expect(world.area.items.get(copyKey('annotations', sampleId(4)))).toEqual(rows.annotations[1]);
  expect(world.restored).toEqual([]);
});

test('a copy that missed an action makes up for it at the next start', async () => {
  const { world, store, restart } = await kept();
  const { set } = world.area;
  world.area.set = () => Promise.reject(new Error('no room'));
  await putRows(store, sampleId(60), { annotations: [noteRow(6, article.id, 'mới')] });
  expect(world.reported).toEqual([new Error('no room')]);
  world.area.set = set;
  await restart().read((db) => db.meta.count());
  expect(world.area.items.has(copyKey('annotations', sampleId(6)))).toBe(true);
});

test('a database that was left as it is opens without a restore', async () => {
  const { world, restart } = await kept();
  const before = new Map(world.area.items);
  expect(await restart().read((db) => db.annotations.count())).toBe(2);
  expect(world.area.items).toEqual(before);
  expect(world.restored).toEqual([]);
});
