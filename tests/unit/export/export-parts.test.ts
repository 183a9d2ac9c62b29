import { expect, test } from 'vitest';
import { exportParts } from '../../../lib/export/export-parts';
import { parseJsonExport } from '../../../lib/export/parse-json-export';
import { FailureError } from '../../../lib/model/failure';
import { articleRow, dismissalRow, noteRow, ownNameRow, tagRow } from '../store/sample-rows';

const articles = Array.from({ length: 30 }, (_, at) => {
  const article = articleRow(at + 1);
  return { article, captures: [], annotations: [noteRow(at + 101, article.id, 'x')] };
});
const dismissals = Array.from({ length: 40 }, (_, at) =>
  dismissalRow(at + 301, `https://a.b/${at}`),
);
const file = {
  ...{ format: 'presslight', version: 1, articles },
  tags: [tagRow(201, 'gdp')],
  ownNames: [ownNameRow(202, 'WHO')],
  dismissals,
};
const text = JSON.stringify(file);

test('a short text comes as it is, whatever it is', () => {
  expect(exportParts(text)).toEqual([text]);
  expect(exportParts('no JSON')).toEqual(['no JSON']);
});

test('the parts of a long export are exports, which together have all of it once', () => {
  const parts = exportParts(`\uFEFF${text}`, 6_000);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter((part) => part.length > 6_000)).toEqual([]);
  const read = parts.map(parseJsonExport);
  expect(read.flatMap((part) => part.articles)).toEqual(articles);
  expect(read.flatMap((part) => part.tags)).toEqual(file.tags);
  expect(read.flatMap((part) => part.dismissals ?? [])).toEqual(dismissals);
  expect(read.flatMap((part) => part.ownNames ?? [])).toEqual(file.ownNames);
});

const failureOf = (given: unknown, most: number) => {
  try {
    exportParts(typeof given === 'string' ? given : JSON.stringify(given), most);
  } catch (error) {
    if (error instanceof FailureError) return error.failure.key;
  }
  return null;
};

test.each([
  ['an article that is too long by itself', file, 1_000, 'failureFileTooLarge'],
  ['another file', { articles }, 6_000, 'failureFileNotOurs'],
  [
    'an export with something else for dismissals',
    { ...file, dismissals: text },
    6_000,
    'failureFileNotOurs',
  ],
  ['an export without articles', { format: 'presslight', tags: text }, 6_000, 'failureFileNotOurs'],
  ['a text that breaks off', text.slice(0, -1), 6_000, 'failureFileNotJson'],
  ['a text made to break a parser', '['.repeat(7_000), 6_000, 'failureFileTooDeep'],
])('%s is refused', (_title, given, most, key) => {
  expect(failureOf(given, most)).toBe(key);
});
