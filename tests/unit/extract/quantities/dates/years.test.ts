import { expect, test } from 'vitest';
import { languageOf } from '../../../../../lib/extract/languages/languages';
import {
  decade,
  decadeNumber,
  yearInWords,
} from '../../../../../lib/extract/quantities/dates/years';
import { startScan } from '../../../../../lib/extract/quantities/scan';

const scanOf = (language: string, text: string) =>
  startScan(text, { language: languageOf(language) });

test.each([
  ['vi', 'một chín tám tư', 1984],
  ['vi', 'hai không mười ba', 2013],
  ['vi', 'hai nghìn linh chín', 2009],
  ['en', 'nineteen eighty-four', 1984],
  ['vi', 'nghìn', undefined],
  ['en', 'twelve', undefined],
])('%s: the year "%s" is %s', (language, text, year) => {
  expect(yearInWords(scanOf(language, text), 0)?.value).toBe(year);
});

test('a decade is four digits with an s, or a number after a word that says so', () => {
  expect(decade(scanOf('en', '1990s'), 0)).toEqual({ value: 1990, end: 2 });
  expect(decade(scanOf('en', '1990 s'), 0)).toBeUndefined();
  expect(decadeNumber(scanOf('vi', '90'), 0)?.value).toBe(1990);
  expect(decadeNumber(scanOf('vi', '95'), 0)).toBeUndefined();
});
