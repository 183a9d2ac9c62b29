import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { readAmount } from '../../../../lib/extract/quantities/amounts';
import { readDate } from '../../../../lib/extract/quantities/dates/read-date';
import { readOneOfUnit } from '../../../../lib/extract/quantities/one-of-unit';
import { readersAt } from '../../../../lib/extract/quantities/openers';
import { readRank } from '../../../../lib/extract/quantities/ranks';
import { readRatio } from '../../../../lib/extract/quantities/ratios';
import { startScan } from '../../../../lib/extract/quantities/scan';
import { readVague } from '../../../../lib/extract/quantities/vague';

const readersOf = (language: string, word: string) =>
  readersAt(startScan(word, { language: languageOf(language) }), 0);

test.each(['12', '$', '€', '-', '½'])('a figure may begin with %s', (sign) => {
  expect(readersOf('en', sign)).toContain(readAmount);
});

test.each([
  ['en', 'january', readDate],
  ['en', 'yesterday', readDate],
  ['en', 'half', readRatio],
  ['en', 'dozens', readVague],
  ['en', 'third', readRank],
  ['en', 'a', readOneOfUnit],
  ['vi', 'hàng', readVague],
  ['vi', 'gấp', readRatio],
  ['vi', 'thứ', readRank],
  ['vi', 'tháng', readDate],
])('%s: "%s" opens what its rule reads', (language, word, read) => {
  expect(readersOf(language, word)).toContain(read);
});

test.each([
  ['en', 'house'],
  ['vi', 'nhà'],
  ['en', ')'],
])('%s: nothing begins with "%s"', (language, word) => {
  expect(readersOf(language, word)).toEqual([]);
});

test('past the end there is nothing to read', () => {
  expect(readersAt(startScan('', { language: languageOf('en') }), 0)).toEqual([]);
});
