import { expect, test } from 'vitest';
import { jsonDepth } from '../../../lib/export/json-depth';

test.each([
  ['1', 0],
  ['[]', 1],
  ['{"a":[{"b":[]}],"c":{}}', 4],
  ['"[[[["', 0],
  ['["\\"[[["]', 1],
  ['["\\\\",[]]', 2],
  ['"never closed [[[', 0],
])('%s nests %i deep', (text, depth) => {
  expect(jsonDepth(text)).toBe(depth);
});

test('a bomb of brackets is counted without a stack', () => {
  expect(jsonDepth('['.repeat(1_000_000))).toBe(1_000_000);
});
