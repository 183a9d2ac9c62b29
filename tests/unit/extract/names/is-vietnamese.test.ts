import { expect, test } from 'vitest';
import { isVietnamese } from '../../../../lib/extract/names/is-vietnamese';

test.each([
  ['Hôm qua trời mưa to ở Cà Mau, nhiều nhà ngập.', false, true],
  [
    'The ferry to Nguyễn Huệ pier was late again, as it has been on most days of this year.',
    false,
    false,
  ],
  ['Huế', false, true],
  ['TTXVN', true, true],
  ['TTXVN', false, false],
  ['', true, true],
])('"%s" (article Vietnamese: %s) is Vietnamese: %s', (text, byDefault, expected) => {
  expect(isVietnamese(text, byDefault)).toBe(expected);
});
