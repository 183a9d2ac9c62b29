import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { isBareYear } from '../../../../lib/extract/quantities/bare-year';
import { readTerm } from '../../../../lib/extract/quantities/read-term';
import { startScan } from '../../../../lib/extract/quantities/scan';

test.each([
  ['1996 Games', true],
  ['2020 run', true],
  ['1996', true],
  ['1996 people', false],
  ['2,020 run', false],
  ['1896 votes', false],
])('the number of "%s" is a year: %s', (text, is) => {
  const scan = startScan(text, { language: languageOf('en') });
  const term = readTerm(scan, 0);
  expect(term !== undefined && isBareYear(scan, term)).toBe(is);
});
