import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each([
  ['vi', 'gấp rưỡi năm trước', 1.5],
  ['vi', 'gấp 3,2 lần', 3.2],
  ['vi', 'Hai phần ba số hộ', 2 / 3],
  ['vi', '57/94 xã, phường', 57 / 94],
  ['vi', 'một nửa số tàu', 0.5],
  ['vi', '8 trên 10 người', 0.8],
  ['en', 'One in five agreed', 0.2],
  ['en', 'a 12-fold rise', 12],
  ['en', 'a third of the wells', 1 / 3],
  ['en', 'nine out of ten', 0.9],
])('%s: %s', (language, text, value) => {
  expect(firstQuantity(language, text)).toMatchObject({ measure: 'ratio' });
  expect(firstQuantity(language, text)?.value).toBeCloseTo(value, 9);
});

test.each([
  ['en', 'It was a third win for them.', 3],
  ['en', 'In the second half he scored.', 2],
])('%s: in "%s" an ordinal is no share', (language, text, rank) => {
  expect(firstQuantity(language, text)).toMatchObject({ measure: 'rank', value: rank });
});
