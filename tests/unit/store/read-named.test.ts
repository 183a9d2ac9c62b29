import { expect, test } from 'vitest';
import { countNamed } from '../../../lib/store/read-named';
import { articleRow, entityRow, noteRow } from './sample-rows';
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
