import { expect, test } from 'vitest';
import * as tables from '../../../../../lib/extract/languages/en/qualifiers';
import { wholeMatch } from '../whole-match';

test.each([
  ['about', 'approximate'],
  ['more than', 'over'],
  ['nearly', 'under'],
  ['no less than', 'atLeast'],
  ['up to', 'atMost'],
  ['exactly', 'exact'],
])('before a figure, "%s" says %s', (phrase, qualifier) => {
  expect(wholeMatch(tables.before, phrase)).toBe(qualifier);
});

test.each([
  ['or more', 'atLeast'],
  ['or less', 'atMost'],
  ['+', 'over'],
  ['or so', 'approximate'],
])('after a figure, "%s" says %s', (phrase, qualifier) => {
  expect(wholeMatch(tables.after, phrase)).toBe(qualifier);
});

test('vague numbers, ratios and turns', () => {
  expect(wholeMatch(tables.vague, 'dozens of')).toBe(10);
  expect(wholeMatch(tables.vaguePlurals, 'hundreds of thousands')).toBe(1e5);
  expect(wholeMatch(tables.ratios, 'doubled')).toEqual({ value: 2, change: 'rise' });
  expect(wholeMatch(tables.changeTo, 'down to')).toBe('fall');
});
