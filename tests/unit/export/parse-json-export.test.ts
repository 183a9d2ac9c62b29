import { expect, test } from 'vitest';
import { largestPart } from '../../../lib/export/export-parts';
import { parseJsonExport } from '../../../lib/export/parse-json-export';
import { FailureError } from '../../../lib/model/failure';
import { articleRow, captureRow, noteRow } from '../store/sample-rows';

const article = articleRow(1);
const piece = {
  article,
  captures: [captureRow(2, article.id)],
  annotations: [noteRow(3, article.id, 'x')],
};
const file = (changes: object = {}) => ({
  format: 'presslight',
  version: 1,
  articles: [piece],
  tags: [],
  ...changes,
});

function failureOf(text: string) {
  try {
    parseJsonExport(text);
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return 'accepted';
}

test('a good file is read, with or without a byte order mark', () => {
  const text = JSON.stringify(file());
  expect(parseJsonExport(text).articles).toEqual([piece]);
  expect(parseJsonExport(`\uFEFF${text}`).articles).toEqual([piece]);
});

const broken: [title: string, content: unknown, key: string, ...parameters: string[]][] = [
  ['another program', { format: 'other' }, 'failureFileNotOurs'],
  ['a list', [], 'failureFileNotOurs'],
  ['nothing', null, 'failureFileNotOurs'],
  ['a later version', file({ version: 9 }), 'failureFileNewer', '9'],
  ['no tags', file({ tags: undefined }), 'failureFileMissing', 'tags'],
  [
    'a wrong kind',
    file({ articles: [{ ...piece, annotations: [{ ...piece.annotations[0], kind: 'poem' }] }] }),
    'failureFileValue',
    'articles[0].annotations[0].kind',
    '"poem"',
  ],
  [
    'an id that is none',
    file({ articles: [{ ...piece, article: { ...article, id: '../../etc' } }] }),
    'failureFileValue',
    'articles[0].article.id',
    '"../../etc"',
  ],
  [
    'a missing note',
    file({ articles: [{ ...piece, annotations: [{ ...piece.annotations[0], note: undefined }] }] }),
    'failureFileMissing',
    'articles[0].annotations[0].note',
  ],
  [
    'a number for a text',
    file({ articles: [{ ...piece, article: { ...article, url: 5 } }] }),
    'failureFileNotText',
    'articles[0].article.url',
  ],
  ['a text for a list', file({ tags: 'all' }), 'failureFileNotList', 'tags'],
  [
    'a text that could fill a disk',
    file({
      articles: [
        { ...piece, annotations: [{ ...piece.annotations[0], note: 'x'.repeat(20_001) }] },
      ],
    }),
    'failureFileTooLong',
    'articles[0].annotations[0].note',
    '20000',
  ],
];

test.each(broken)('%s is refused and named', (_title, content, key, ...parameters) => {
  expect(failureOf(JSON.stringify(content))).toEqual({ key, parameters });
});

test('a file that was cut off is refused', () => {
  const text = JSON.stringify(file());
  expect(failureOf(text.slice(0, text.length / 2))).toMatchObject({ key: 'failureFileNotJson' });
});

test('a long wrong value is shown in part', () => {
  const failure = failureOf(JSON.stringify(file({ version: 'x'.repeat(1_000) })));
  expect(failure).toMatchObject({ key: 'failureFileValue' });
  expect(JSON.stringify(failure).length).toBeLessThan(200);
});

test('a file that nests to break a parser is refused before it is parsed', () => {
  const depth = 5_000_000;
  expect(failureOf('['.repeat(depth))).toEqual({ key: 'failureFileTooDeep', parameters: [] });
});

test('a file that is too large is refused before it is read', () => {
  expect(failureOf(' '.repeat(largestPart + 1))).toEqual({
    key: 'failureFileTooLarge',
    parameters: ['33', '32'],
  });
});

test('names of prototypes in a file stay names', () => {
  const text = JSON.stringify(file()).replace('{', '{"__proto__":{"polluted":true},');
  parseJsonExport(text);
  expect(Object.prototype).not.toHaveProperty('polluted');
});
