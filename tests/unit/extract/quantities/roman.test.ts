import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { readRoman } from '../../../../lib/extract/quantities/roman';
import { startScan } from '../../../../lib/extract/quantities/scan';

const read = (text: string) => readRoman(startScan(text, { language: languageOf('vi') }), 0);

test.each([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIII', 13],
  ['XXI', 21],
  ['XL', 40],
  ['XCIX', 99],
  ['CD', 400],
  ['MCMLXXXIV', 1984],
  ['xv', 15],
])('%s is %d', (text, value) => {
  expect(read(text)).toEqual({ value, end: 1 });
});

test.each(['IIII', 'VX', 'IC', 'ABC', '12', '-', 'MMMMCMXCIXMMMM'])('%s is none', (text) => {
  expect(read(text)).toBeUndefined();
});
