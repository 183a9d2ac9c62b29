import { expect, test } from 'vitest';
import { readJson } from '../../../lib/export/read-json';

test('reads JSON with and without a byte order mark', () => {
  expect([readJson('{"a":[1]}'), readJson('\uFEFF{"a":[1]}')]).toEqual([{ a: [1] }, { a: [1] }]);
});

test.each([
  ['{\n "a": }', { key: 'failureFileNotJson', parameters: ['2', '7'] }],
  ['['.repeat(40), { key: 'failureFileTooDeep', parameters: [] }],
])('refuses %s', (text, failure) => {
  expect(() => readJson(text)).toThrow(expect.objectContaining({ failure }));
});
