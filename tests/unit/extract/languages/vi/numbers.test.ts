import { expect, test } from 'vitest';
import { numbers } from '../../../../../lib/extract/languages/vi/numbers';
import { wholeMatch } from '../whole-match';

test.each([
  ['bảy', { role: 'unit', value: 7 }],
  ['bẩy', { role: 'unit', value: 7 }],
  ['năm', { role: 'unit', value: 5, homonym: true }],
  ['mốt', { role: 'unit', value: 1, tail: true }],
  ['lăm', { role: 'unit', value: 5, tail: true }],
  ['mười', { role: 'ten', value: 10 }],
  ['chục', { role: 'times', value: 10 }],
  ['trăm', { role: 'times', value: 100 }],
  ['ngàn', { role: 'scale', value: 1e3 }],
  ['vạn', { role: 'scale', value: 1e4 }],
  ['tỉ', { role: 'scale', value: 1e9 }],
  ['linh', { role: 'gap' }],
  ['rưỡi', { role: 'half' }],
  ['phẩy', { role: 'point' }],
  ['tỷ lệ', { role: 'other' }],
  ['năm ngoái', { role: 'other' }],
])('%s', (word, meaning) => {
  expect(wholeMatch(numbers.words, word)).toMatchObject(meaning);
});

test('decimals, scales on to digits, and tails', () => {
  expect(numbers.decimal).toBe(',');
  expect([numbers.suffixes.get('tr'), numbers.suffixes.get('M')]).toEqual([1e6, 1e6]);
  expect(numbers.suffixes.get('m')).toBeUndefined();
  expect(numbers.shortTails).toBe(true);
  expect(wholeMatch(numbers.over, 'phần')).toBe(true);
});
