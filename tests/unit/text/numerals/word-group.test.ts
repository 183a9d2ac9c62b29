import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWordGroup } from '../../../../lib/text/numerals/word-group';
import { readingOf, restFrom } from './reading-of';

function read(text: string, language: 'vi' | 'en'): [number | undefined, string] {
  const reading = readingOf(text, language);
  const part = readWordGroup(reading.tokens, 0, reading.grammar);
  return [part?.value, restFrom(reading, part?.end ?? 0)];
}

describe('hundreds, tens and units', () => {
  test.each([
    ['hai trăm linh ba', 203, ''],
    ['hai trăm ba', 230, ''],
    ['hai trăm rưỡi', 250, ''],
    ['hai trăm linh', 200, 'linh'],
    ['hai mươi mốt người', 21, 'người'],
    ['hai ba người', 2, 'ba người'],
    ['hai mốt', 21, ''],
    ['mười lăm', 15, ''],
    ['trăm tỷ', 100, 'tỷ'],
    ['ba năm', 3, 'năm'],
    ['năm trăm', 500, ''],
    ['hai trăm linh năm', 205, ''],
    ['mười nghìn', 10, 'nghìn'],
  ])('Vietnamese %s', (text, value, rest) => {
    expect(read(text, 'vi')).toEqual([value, rest]);
  });

  test.each([
    ['two hundred and three boats', 203, 'boats'],
    ['two hundred and', 200, 'and'],
    ['twenty-five', 25, ''],
    ['ninety - five', 95, ''],
    ['ninety-five hundred', 9500, ''],
    ['nineteen hundred', 1900, ''],
    ['twenty nineteen', 20, 'nineteen'],
    ['seventeen four', 17, 'four'],
    ['four twenty', 4, 'twenty'],
    ['one hundred and three quarters', 100, 'and three quarters'],
    ['hundred boats', 100, 'boats'],
  ])('English %s', (text, value, rest) => {
    expect(read(text, 'en')).toEqual([value, rest]);
  });

  test.each([
    ['boats', 'en'],
    ['and two', 'en'],
    ['-two', 'en'],
    ['triệu', 'vi'],
    ['', 'vi'],
  ] as const)('none begins %j', (text, language) => {
    expect(read(text, language)[0]).toBeUndefined();
  });
});

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
const teens = 'fifteen sixteen seventeen eighteen nineteen';
const small = `${units} ${teens}`.split(' ');
const tens = ' _ twenty thirty forty fifty sixty seventy eighty ninety'.trim().split(' ');

function spoken(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) {
    const ten = tens[Math.floor(value / 10) - 1] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`;
  }
  const hundreds = `${small[Math.floor(value / 100)]} hundred`;
  return value % 100 === 0 ? hundreds : `${hundreds} and ${spoken(value % 100)}`;
}

test('every number below a thousand that is spoken in English is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
      expect(read(spoken(value), 'en')).toEqual([value, '']);
    }),
  );
});
