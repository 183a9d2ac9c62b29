import { expect, test } from 'vitest';
import { addUp } from '../../../../lib/text/numerals/numeral-sum';
import { readingOf, restFrom } from './reading-of';

test.each([
  ['vi', '15 tỷ 700 triệu đồng', 15_700_000_000, 'đồng'],
  ['vi', 'bốn triệu sáu', 4_600_000, ''],
  ['vi', '1tr2 nhé', 1_200_000, 'nhé'],
  ['vi', 'ba tỷ rưỡi', 3_500_000_000, ''],
  ['vi', 'một nghìn hai trăm tỷ', 1_200_000_000_000, ''],
  ['en', 'two thousand and five boats', 2_005, 'boats'],
  ['en', 'two million three million', 2_000_000, 'three million'],
] as const)('%s: the groups of "%s" are %d', (language, text, total, rest) => {
  const reading = readingOf(text, language);
  const sum = addUp(reading, 0);
  expect(sum?.total).toBeCloseTo(total, 3);
  expect(restFrom(reading, sum?.end ?? 0)).toBe(rest);
});

test('tells digits from words', () => {
  expect(addUp(readingOf('15', 'en'), 0)).toMatchObject({ digits: true, words: false });
  expect(addUp(readingOf('fifteen', 'en'), 0)).toMatchObject({ digits: false, words: true });
  expect(addUp(readingOf('15 million', 'en'), 0)).toMatchObject({ digits: true, words: true });
});

test('of no number there is no sum', () => {
  expect(addUp(readingOf('boats', 'en'), 0)).toBeUndefined();
});
