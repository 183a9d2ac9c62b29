import { expect, test } from 'vitest';
import { articleByKey, listArticles } from '../../../lib/store/read-articles';
import { articleRow, noteRow } from './sample-rows';
import { sampleStore } from './sample-store';

const articles = Array.from({ length: 5 }, (_, n) => articleRow(n + 1));

async function kept() {
  const { store, put } = sampleStore();
  const annotations = articles.slice(0, 4).map((article, n) => ({
    ...noteRow(n + 11, article.id, ''),
    createdAt: `2026-03-0${n + 1}T08:00:00.000Z`,
  }));
  await put({ articles, annotations });
  return store;
}

test('lists annotated articles, the last annotated first, in pages', async () => {
  const store = await kept();
  const first = await store.read((db) => listArticles(db, { limit: 3 }));
  const { next: cursor } = first;
  const second = await store.read((db) => listArticles(db, { limit: 3, cursor }));
  expect(first.rows.map(({ article }) => article.headline?.at(-1))).toEqual(['4', '3', '2']);
  expect(second.rows).toEqual([{ article: articles[0], annotations: 1 }]);
  expect(first.total).toBe(4);
  expect(second).not.toHaveProperty('next');
});

test('finds by words of headline and host, in pages', async () => {
  const store = await kept();
  const find = (search: string, cursor?: string) =>
    store.read((db) => listArticles(db, { search, cursor, limit: 3 }));
  const first = await find('tai nan GIAO thong');
  expect(first.rows.map(({ article }) => article.headline?.at(-1))).toEqual(['4', '3', '2']);
  expect(first.total).toBe(4);
  expect((await find('tai nan', first.next)).rows).toHaveLength(1);
  expect((await find('tin example')).total).toBe(4);
  expect((await find('động đất')).rows).toEqual([]);
});

test('finds one by its address', async () => {
  const store = await kept();
  const key = 'https://tin.example/bai-3.html';
  expect(await store.read((db) => articleByKey(db, key))).toEqual(articles[2]);
  expect(await store.read((db) => articleByKey(db, `${key}?x`))).toBeUndefined();
});
