import { expect, test } from 'vitest';
import { periods } from '../../../../../lib/extract/languages/en/periods';
import { wholeMatch } from '../whole-match';

test.each([
  ['dates', 'since'],
  ['durations', 'over'],
  ['heads', 'fiscal year'],
  ['fillers', 'the last'],
  ['joints', 'through'],
  ['tails', 'of the year'],
  ['comparisons', 'compared with'],
  ['clauses', 'which'],
] as const)('%s: %s', (table, phrase) => {
  expect(wholeMatch(periods[table], phrase)).toBe(true);
});

test('a time that a figure is compared with is opened by "than", not by "in"', () => {
  expect(wholeMatch(periods.comparisons, 'than')).toBe(true);
  expect(wholeMatch(periods.comparisons, 'in')).toBeUndefined();
});
