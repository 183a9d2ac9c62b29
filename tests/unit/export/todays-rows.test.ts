import { expect, test } from 'vitest';
import { parseJsonExport } from '../../../lib/export/parse-json-export';
import { withTodaysRows } from '../../../lib/export/todays-rows';
import { rowVersion } from '../../../lib/model/migrations';
import {
  articleRow,
  captureRow,
  dismissalRow,
  noteRow,
  ownNameRow,
  tagRow,
} from '../store/sample-rows';

const { seenAt: _, ...first } = articleRow(1);
const of = (row: object) => ({ ...row, version: 1 });
const old = {
  format: 'presslight',
  version: 1,
  articles: [
    {
      article: of(first),
      captures: [of(captureRow(2, first.id))],
      annotations: [of(noteRow(3, first.id, 'x'))],
    },
  ],
  tags: [of(tagRow(4, 'gdp'))],
  dismissals: [of(dismissalRow(6, first.canonicalUrl))],
  ownNames: [of(ownNameRow(5, 'WHO'))],
};

test('a file of the first version is read as if it were of today', () => {
  const { articles, tags, dismissals = [], ownNames = [] } = parseJsonExport(JSON.stringify(old));
  expect(articles[0]?.article.seenAt).toBe(first.capturedAt);
  const rows = articles.flatMap(({ article, captures, annotations }) => [
    article,
    ...captures,
    ...annotations,
  ]);
  const versions = [...rows, ...tags, ...dismissals, ...ownNames].map(({ version }) => version);
  expect(versions).toEqual(Array(6).fill(rowVersion));
});

test('rows of today and of tomorrow stay as they are', () => {
  const today = { articles: [{ article: articleRow(1), captures: [], annotations: [] }], tags: [] };
  expect(withTodaysRows(today)).toEqual(today);
  const tomorrow = { articles: [], tags: [{ ...tagRow(4, 'gdp'), version: 99 }] };
  expect(withTodaysRows(tomorrow)).toEqual(tomorrow);
});

test.each([
  [{ articles: 'none', tags: null }],
  [{ articles: [1, null, { article: 'x', captures: {}, annotations: [[]] }], tags: [2] }],
])('what is no export is left for the schema: %j', (content) => {
  expect(withTodaysRows(content)).toEqual(content);
});
