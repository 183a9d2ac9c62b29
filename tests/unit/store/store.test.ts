import { expect, test } from 'vitest';
import { listArticles } from '../../../lib/store/read-articles';
import { articleRow, noteRow, sampleId } from './sample-rows';
import { putRows, sampleStore } from './sample-store';

const article = articleRow(1);
const rows = { articles: [article], annotations: [noteRow(2, article.id, '')] };

test('refuses to write when little of the disk is free, and still reads', async () => {
  const { world, store, put } = sampleStore();
  await put(rows);
  world.free = 24_900_000;
  await expect(put({ annotations: [noteRow(3, article.id, '')] })).rejects.toMatchObject({
    failure: { key: 'failureDiskFull', parameters: ['24'] },
  });
  expect(await store.read((db) => db.annotations.count())).toBe(1);
});

test('says that the disk is full when the browser finds out', async () => {
  const { store } = sampleStore();
  const full = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('no room', 'QuotaExceededError'),
  });
  await expect(store.write(sampleId(50), () => Promise.reject(full))).rejects.toMatchObject({
    failure: { key: 'failureDiskFull' },
  });
});

test('a database that cannot be opened is told, not deleted, and tried again', async () => {
  const { world, store } = sampleStore();
  const { open } = world.indexedDB;
  world.indexedDB.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };
  await expect(store.read((db) => db.meta.count())).rejects.toMatchObject({
    failure: { key: 'failureStorageBroken' },
  });
  world.indexedDB.open = open;
  expect(await store.read((db) => db.meta.count())).toBe(1);
});

test('opens again after it was closed', async () => {
  const { store, put } = sampleStore();
  await put(rows);
  await store.read(async (db) => db.dexie.close());
  expect((await store.read((db) => listArticles(db, { limit: 5 }))).total).toBe(1);
  store.close();
  expect(await store.read((db) => db.annotations.count())).toBe(1);
});

test('an action that meets a closed database is done once, in the new one', async () => {
  const { store, put } = sampleStore();
  await put(rows);
  await store.read(async (db) => db.dexie.close());
  await putRows(store, sampleId(50), { annotations: [noteRow(3, article.id, '')] });
  expect(await store.read((db) => db.annotations.count())).toBe(2);
});

test('erasing everything leaves nothing, in the database or beside it', async () => {
  const { world, store, put, restart } = sampleStore();
  await put(rows);
  await store.eraseAll();
  expect([...world.area.items.keys()]).toEqual([]);
  expect(await store.read((db) => db.annotations.count())).toBe(0);
  expect(await restart().read((db) => db.articles.count())).toBe(0);
  expect(world.restored).toEqual([]);
});

test('what is written while everything is being erased is not brought back', async () => {
  const { world, store, put, restart } = sampleStore();
  await put(rows);
  let late: Promise<void> | undefined;
  const { remove } = world.area;
  world.area.remove = async (keys) => {
    await remove(keys);
    late ??= putRows(store, sampleId(50), { annotations: [noteRow(3, article.id, '')] });
    // Long enough for the write and what follows on it.
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await store.eraseAll();
  await late;
  expect(await restart().read((db) => db.annotations.count())).toBe(0);
  expect(world.restored).toEqual([]);
});
