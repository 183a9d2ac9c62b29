import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

const valuesOf = (language: string, text: string) =>
  readQuantities(text, { language })
    .filter(({ measure }) => measure !== 'date')
    .map(({ value }) => value);

test.each<[language: string, text: string]>([
  ['vi', 'Ông Ba và bà Năm đều vắng.'],
  ['vi', 'Họ không đến.'],
  ['vi', 'Vốn tư nhân tăng.'],
  ['vi', 'Một ngày mới bắt đầu.'],
  ['vi', 'Những năm tháng ấy đã xa.'],
  ['vi', 'Anh là một người tốt.'],
  ['en', 'One has to wait.'],
  ['en', 'One day it will be built.'],
  ['en', 'Nil came of it.'],
])('%s: the words of "%s" are no numbers', (language, text) => {
  expect(valuesOf(language, text)).toEqual([]);
});

test.each<[language: string, text: string, value: number]>([
  ['vi', 'Ba người bị thương.', 3],
  ['vi', 'Có năm xã vắng.', 5],
  ['vi', 'Khoảng một năm nữa.', 1],
  ['vi', 'Trong một ngày.', 1],
  ['vi', 'Thêm chín trường hợp.', 9],
  ['en', 'It takes about one day.', 1],
  ['en', 'One metre of snow fell.', 1],
  ['en', 'Seven people came.', 7],
])('%s: "%s" says %d', (language, text, value) => {
  expect(valuesOf(language, text)).toEqual([value]);
});
