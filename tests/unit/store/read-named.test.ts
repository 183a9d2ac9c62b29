import { expect, test } from 'vitest';
import { annotationsNamed, countNamed, listNamed } from '../../../lib/store/read-named';
import { articleRow, entityRow, noteRow, sampleId } from './sample-rows';
import { sampleStore } from './sample-store';

const article = articleRow(1);

test('counts the kept annotations that bear a name of one type, in any spelling', async () => {
  const { store, put } = sampleStore();
  await put({
    articles: [article],
    annotations: [
      entityRow(2, article.id, 'Lê Hòa'),
      entityRow(3, article.id, 'LÊ HOÀ'),
      { ...entityRow(4, article.id, 'Lê Hòa'), deletedAt: '2026-03-02T08:00:00.000Z' },
      noteRow(5, article.id, 'Lê Hòa'),
    ],
  });
  const count = (type: 'person' | 'place') =>
    store.read((db) => countNamed(db, { type, name: 'Lê Hòa' }));
  expect(await count('person')).toBe(2);
  expect(await count('place')).toBe(0);
});

async function named(names: readonly string[]) {
  const { store, put } = sampleStore();
  const annotations = names.map((name, index) => entityRow(index + 2, article.id, name));
  await put({ articles: [article], annotations });
  return store;
}

test('gives the annotations of a name', async () => {
  const store = await named(['Lê Hòa', 'Lê Lan', 'lê hoà']);
  const rows = await store.read((db) => annotationsNamed(db, { type: 'person', name: 'Lê Hòa' }));
  expect(rows.map(({ id }) => id)).toEqual([sampleId(2), sampleId(4)]);
});

test('lists each name once, page by page', async () => {
  const store = await named(['C D', 'A B', 'C D', 'E F']);
  const first = await store.read((db) => listNamed(db, { limit: 2 }));
  expect(first).toMatchObject({
    rows: [
      { type: 'person', name: 'A B', annotations: 1, articles: 1 },
      { name: 'C D', annotations: 2, articles: 1 },
    ],
    total: 3,
  });
  const rest = await store.read((db) => listNamed(db, { limit: 2, cursor: first.next }));
  expect(rest.rows.map(({ name }) => name)).toEqual(['E F']);
});

test.each([
  [{ search: 'hoa' }, ['Lê Hòa']],
  [{ search: 'le' }, ['Lê Hòa', 'Lê Lan']],
  [{ search: '!' }, ['Lê Hòa', 'Lê Lan']],
  [{ type: 'place' as const }, []],
])('%o finds %j', async (filter, expected) => {
  const store = await named(['Lê Hòa', 'Lê Lan']);
  const { rows } = await store.read((db) => listNamed(db, { ...filter, limit: 9 }));
  expect(rows.map(({ name }) => name)).toEqual(expected);
});
