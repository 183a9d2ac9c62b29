import { expect, test } from 'vitest';
import { vietnamese } from '../../../../../lib/extract/languages/vi/vietnamese';
import { wholeMatch } from '../whole-match';

test('Vietnamese counts with the noun first, and mixes the forms of figures', () => {
  expect([vietnamese.code, vietnamese.counted.headFirst, vietnamese.mixesForms]).toEqual([
    'vi',
    true,
    true,
  ]);
});

test.each([
  ['tuổi', 'a'],
  ['tháng tuổi', 'mo'],
  ['ngày tuổi', 'd'],
])('an age in "%s" is counted in %s', (phrase, code) => {
  expect(wholeMatch(vietnamese.ages.after, phrase)).toBe(code);
});

test.each([
  [vietnamese.ranges.open, 'từ', 'from'],
  [vietnamese.ranges.to, 'đến', true],
  [vietnamese.outOf, 'trên tổng số', true],
  [vietnamese.multiples.before, 'gấp', true],
  [vietnamese.ordinals.before, 'lần thứ', true],
  [vietnamese.ordinals.romanHeads, 'khóa', true],
  [vietnamese.quakes, 'dư chấn', true],
])('%#: "%s"', (table, phrase, value) => {
  expect(wholeMatch<unknown>(table, phrase)).toBe(value);
});

test('short forms of money, and words that are other words alone', () => {
  expect(vietnamese.shortMoney?.code).toBe('VND');
  expect([...vietnamese.homonyms.never]).toEqual(expect.arrayContaining(['không', 'tư']));
  expect([...vietnamese.homonyms.weak]).toEqual(expect.arrayContaining(['năm', 'ba']));
});
