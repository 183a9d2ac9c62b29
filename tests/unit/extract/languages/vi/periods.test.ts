import { expect, test } from 'vitest';
import { periods } from '../../../../../lib/extract/languages/vi/periods';
import { wholeMatch } from '../whole-match';

test.each([
  ['dates', 'kể từ'],
  ['durations', 'trong vòng'],
  ['heads', 'năm'],
  ['fillers', 'đầu'],
  ['joints', 'đến hết'],
  ['tails', 'đầu năm'],
  ['comparisons', 'so với'],
  ['clauses', 'trong khi'],
] as const)('%s: %s', (table, phrase) => {
  expect(wholeMatch(periods[table], phrase)).toBe(true);
});

test('a time that a figure is compared with is opened by "so với", not by "trong"', () => {
  expect(wholeMatch(periods.comparisons, 'lần')).toBe(true);
  expect(wholeMatch(periods.comparisons, 'trong')).toBeUndefined();
});
