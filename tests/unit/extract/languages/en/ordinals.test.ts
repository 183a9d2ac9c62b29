import { expect, test } from 'vitest';
import { ordinalWords } from '../../../../../lib/extract/languages/en/ordinals';
import { wholeMatch } from '../whole-match';

test.each([
  ['first', 1],
  ['ninth', 9],
  ['twelfth', 12],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['twenty first', 21],
  ['fortieth', 40],
  ['ninety-ninth', 99],
])('%s is %d', (word, value) => {
  expect(wholeMatch(ordinalWords, word)).toBe(value);
});

test('numbers that order nothing are not among them', () => {
  expect(wholeMatch(ordinalWords, 'one')).toBeUndefined();
  expect(wholeMatch(ordinalWords, 'twentyth')).toBeUndefined();
});
