import { afterEach, expect, test } from 'vitest';
import { listAnnotations } from '../../../lib/store/list-annotations';
import { startMerge } from '../../../lib/store/merge';
import { listArticles } from '../../../lib/store/read-articles';
import { createStore, type Store } from '../../../lib/store/store';
import { undoAction } from '../../../lib/store/undo-action';
import { memoryArea } from '../../unit/store/memory-area';
import { articleRow, noteRow, sampleId, statisticRow } from '../../unit/store/sample-rows';
import { putRows } from '../../unit/store/sample-store';

const article = articleRow(1, { headline: 'Lũ quét ở Lào Cai' });
const rows = {
  articles: [article],
  annotations: [
    { ...statisticRow(2, article.id), tags: ['thiên tai'] },
    { ...noteRow(3, article.id, 'hỏi lại'), createdAt: '2026-03-02T08:00:00.000Z' },
  ],
};

let ids = 900_000;
const area = memoryArea();
const open = (): Store =>
  createStore({
    area,
    now: Date.now,
    newId: () => sampleId(++ids),
    freeBytes: async () => 1e9,
    report: (error) => {
      throw error;
    },
  });

let store = open();
afterEach(async () => {
  await store.eraseAll();
  store.close();
  store = open();
});

test("the browser's own database keeps, lists and finds what the tests' one does", async () => {
  await putRows(store, sampleId(50), rows);
  const list = (filter: object, page = { limit: 1 }) =>
    store.read((db) => listAnnotations(db, filter, page));
  const first = await list({});
  expect(first).toMatchObject({ rows: [{ id: sampleId(3) }], total: 2 });
  const rest = { limit: 1, cursor: first.next };
  expect((await list({}, rest)).rows).toMatchObject([{ id: sampleId(2) }]);
  expect((await list({ tag: 'THIÊN TAI', kind: 'statistic' })).total).toBe(1);
  expect((await list({ search: 'lu quet 1.780' })).total).toBe(1);
  expect((await store.read((db) => listArticles(db, { limit: 5 }))).rows).toMatchObject([
    { annotations: 2 },
  ]);
});

test('an action is undone in one transaction', async () => {
  await putRows(store, sampleId(50), rows);
  await store.write(sampleId(51), (writing) => undoAction(writing, sampleId(50)));
  expect((await store.read((db) => listAnnotations(db, {}, { limit: 1 }))).total).toBe(0);
});

test('an action that fails leaves nothing of itself', async () => {
  const failed = store.write(sampleId(50), async (writing) => {
    await startMerge({ unbin: true }).bring(writing, 'annotations', rows.annotations);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await store.read((db) => db.annotations.count())).toBe(0);
});

test('a database that is deleted under the store comes back from its copy', async () => {
  await putRows(store, sampleId(50), rows);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('presslight');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  await putRows(store, sampleId(51), { annotations: [noteRow(4, article.id, 'sau đó')] });
  expect((await store.read((db) => listAnnotations(db, {}, { limit: 9 }))).total).toBe(3);
});

test('transactions are strict: complete means on the disk', async () => {
  await putRows(store, sampleId(50), rows);
  const durability = await store.read(
    (db) =>
      new Promise((resolve) => {
        void db.dexie.transaction('rw', db.meta, async (transaction) => {
          resolve(transaction.idbtrans.durability);
        });
      }),
  );
  expect(durability).toBe('strict');
});
