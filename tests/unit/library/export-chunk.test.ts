import { expect, test } from 'vitest';
import { parseJsonExport } from '../../../lib/export/parse-json-export';
import { articleRow, dismissalRow, noteRow, tagRow } from '../store/sample-rows';
import { exported } from './exported';
import { sampleLibrary } from './sample-library';

const articles = Array.from({ length: 60 }, (_, n) => articleRow(n + 1));
/** The first thirty articles have nothing kept about them. */
const annotations = articles.slice(30).map(({ id }, n) => noteRow(n + 101, id, `ghi ${n}`));

async function kept() {
  const library = sampleLibrary();
  await library.put({ articles, annotations, tags: [tagRow(200, 'gdp')] });
  return library.handlers;
}

test('a JSON export in chunks is one file with every annotation once', async () => {
  const chunks = await exported(await kept(), 'json');
  expect(chunks).toHaveLength(3);
  const file = parseJsonExport(chunks.join(''));
  expect(file.articles.flatMap((piece) => piece.annotations)).toEqual(annotations);
  expect(file.tags).toEqual([tagRow(200, 'gdp')]);
});

test('a CSV export in chunks has its head once and a line an annotation', async () => {
  const text = (await exported(await kept(), 'csv')).join('');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(31);
});

test('an export of a query has what the query finds', async () => {
  const handlers = await kept();
  const articleId = articles[40]?.id;
  const one = parseJsonExport((await exported(handlers, 'json', { articleId })).join(''));
  expect(one.articles.map(({ article }) => article)).toEqual([articles[40]]);
  const none = parseJsonExport((await exported(handlers, 'json', { tag: 'x' })).join(''));
  expect(none).toMatchObject({ articles: [], tags: [] });
});

test('an empty library makes a valid file', async () => {
  const { handlers } = sampleLibrary();
  expect(parseJsonExport((await exported(handlers, 'json')).join('')).articles).toEqual([]);
});

test('an export of everything has all dismissals, in chunks', async () => {
  const { handlers, put } = sampleLibrary();
  const dismissals = Array.from({ length: 2_001 }, (_, n) =>
    dismissalRow(n + 1_000, `https://a/${n}`),
  );
  await put({ articles, annotations, dismissals });
  const chunks = await exported(handlers, 'json');
  expect(chunks).toHaveLength(5);
  expect(parseJsonExport(chunks.join('')).dismissals).toEqual(dismissals);
  const one = (await exported(handlers, 'json', { articleId: articles[40]?.id })).join('');
  expect(parseJsonExport(one)).not.toHaveProperty('dismissals');
  expect(await exported(handlers, 'csv')).toHaveLength(3);
});
