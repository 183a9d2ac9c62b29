import { expect, test } from 'vitest';
import { readQuantities } from '../../../../../lib/extract/quantities/read-quantities';

test.each([
  ['vi', 'Theo Quyết định 1719/QĐ-TTg của Thủ tướng'],
  ['vi', 'Gọi 0909 123 456 hoặc 1900 6868'],
  ['vi', 'Xe 51A-123.45 và máy bay A320'],
  ['en', 'Routes 4 and 7 were closed'],
  ['en', 'Call 020 7946 0958 for help'],
  ['en', 'The B-52 and the COVID-19 ward'],
])('%s: nothing in "%s" is a figure', (language, text) => {
  expect(readQuantities(text, { language })).toEqual([]);
});

test.each([
  ['en', 'Leeds beat Derby 3-1.', 'score'],
  ['vi', 'Số dân 12 000 000 người.', 'count'],
  ['en', 'Population 120 000 people.', 'count'],
])('%s: a figure in "%s" is one', (language, text, measure) => {
  expect(readQuantities(text, { language })[0]?.measure).toBe(measure);
});
