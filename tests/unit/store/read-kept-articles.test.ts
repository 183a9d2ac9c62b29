import { expect, test } from 'vitest';
import type { AnnotationFilter } from '../../../lib/store/annotation-filter';
import { keptArticles, tagsOn } from '../../../lib/store/read-kept-articles';
import { articleRow, captureRow, entityRow, noteRow, tagRow } from './sample-rows';
import { sampleStore } from './sample-store';

const [flood, bank, empty] = [1, 2, 3].map((n) => articleRow(n)) as [
  ReturnType<typeof articleRow>,
  ReturnType<typeof articleRow>,
  ReturnType<typeof articleRow>,
];
const notes = [
  { ...noteRow(11, flood.id, 'lũ'), tags: ['mưa'] },
  { ...noteRow(12, bank.id, 'lãi'), tags: ['tiền'] },
  entityRow(13, bank.id, 'Nguyễn Thị Hồng'),
  { ...noteRow(14, bank.id, 'bỏ'), tags: ['cũ'], deletedAt: '2026-03-02T00:00:00.000Z' },
];
const tags = ['cũ', 'mưa', 'tiền', 'trống'].map((name, index) => tagRow(20 + index, name));

async function kept() {
  const { store, put } = sampleStore();
  const captures = [captureRow(31, flood.id), captureRow(32, bank.id)];
  await put({ articles: [flood, bank, empty], captures, annotations: notes, tags });
  return store;
}

const filters: [title: string, filter: AnnotationFilter, rows: number[], words: string[]][] = [
  ['all', {}, [11, 12, 13], ['cũ', 'mưa', 'tiền', 'trống']],
  ['one article', { articleId: bank.id }, [12, 13], ['tiền']],
  ['a kind', { kind: 'note' }, [11, 12], ['mưa', 'tiền']],
  ['a tag', { tag: 'Tiền' }, [12], ['tiền']],
  ['a search', { search: 'hong' }, [13], []],
  ['the bin', { deleted: true }, [14], ['cũ']],
];

test.each(filters)('gives articles with the annotations of %s, and their tags', async (...one) => {
  const [, filter, rows, words] = one;
  const store = await kept();
  const { articles } = await store.read((db) => keptArticles(db, filter, { limit: 10 }));
  const ids = articles.flatMap(({ annotations }) => annotations.map(({ id }) => id));
  expect(ids.map((id) => Number(id.slice(-2)))).toEqual(rows);
  expect(articles.every(({ captures }) => captures.length === 1)).toBe(true);
  const found = await store.read((db) => tagsOn(db, filter));
  expect(found.map(({ name }) => name)).toEqual(words);
});

test('goes on where it stopped', async () => {
  const store = await kept();
  const page = (after?: string) => store.read((db) => keptArticles(db, {}, { after, limit: 1 }));
  const first = await page();
  const second = await page(first.next);
  const third = await page(second.next);
  expect([first, second, third].map(({ articles }) => articles[0]?.article.id)).toEqual([
    flood.id,
    bank.id,
    undefined,
  ]);
  expect(await page(third.next)).toEqual({ articles: [] });
});
