import { expect, test } from 'vitest';
import * as tables from '../../../../../lib/extract/languages/vi/qualifiers';
import { wholeMatch } from '../whole-match';

test.each([
  ['khoảng', 'approximate'],
  ['hơn', 'over'],
  ['gần', 'under'],
  ['ít nhất', 'atLeast'],
  ['không quá', 'atMost'],
  ['tròn', 'exact'],
])('before a figure, "%s" says %s', (phrase, qualifier) => {
  expect(wholeMatch(tables.before, phrase)).toBe(qualifier);
});

test.each([
  ['trở lên', 'atLeast'],
  ['trở xuống', 'atMost'],
  ['lẻ', 'over'],
])('after a figure, "%s" says %s', (phrase, qualifier) => {
  expect(wholeMatch(tables.after, phrase)).toBe(qualifier);
});

test('vague numbers, pairs, ratios and turns', () => {
  expect(wholeMatch(tables.vague, 'vài')).toBe(2);
  expect(wholeMatch(tables.numberPairs, 'dăm bảy')).toEqual([5, 7]);
  expect(wholeMatch(tables.numberPairs, 'hai ba')).toEqual([2, 3]);
  expect(wholeMatch(tables.numberPairs, 'bốn năm')).toBeUndefined();
  expect(wholeMatch(tables.ratios, 'gấp rưỡi')).toEqual({ value: 1.5 });
  expect(wholeMatch(tables.changeTo, 'xuống còn')).toBe('fall');
});
