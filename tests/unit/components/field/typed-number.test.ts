import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTypedNumber, parseTypedNumber } from '../../../../components/field/typed-number';

describe('what has one reading is read alike in every locale', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['691', 691],
    ['-12', -12],
    ['−12', -12],
    ['1.780.000', 1_780_000],
    ['1,780,000', 1_780_000],
    ['1 780 000', 1_780_000],
    ['1’780’000', 1_780_000],
    ['1\u00a0780', 1780],
    ['1.780,5', 1780.5],
    ['1,780.5', 1780.5],
    ['12,34,567.8', 1_234_567.8],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['42,40', 42.4],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['4,', 4],
    ['１７８０', 1780],
    ['١٬٧٨٠٫٥', 1780.5],
    ['\u200e−۱۷۸۰', -1780],
    ['१,७८०.५', 1780.5],
    ['007', 7],
    ['11.511.900.000.000.000', 11_511_900_000_000_000],
    ['12000000000000000000', 12e18],
    ['1,50000000000000000', 1.5],
  ])('%s', (typed, value) => {
    for (const locale of ['en', 'vi', 'de', 'fr-CH']) {
      expect(parseTypedNumber(typed, locale), locale).toEqual({ kind: 'number', value });
    }
  });
});

test.each<[string, string, number]>([
  ['1.780', 'vi', 1780],
  ['1.780', 'en', 1.78],
  ['1,780', 'vi', 1.78],
  ['1,780', 'en', 1780],
])('%s in %s is read as that locale writes it', (typed, locale, value) => {
  expect(parseTypedNumber(typed, locale)).toEqual({ kind: 'number', value });
});

test.each([
  ['4,5 tỷ', 'notANumber'],
  ['about 20', 'notANumber'],
  ['-', 'notANumber'],
  ['5 - 7', 'notANumber'],
  ['1,2,3', 'grouping'],
  ['1.78.000', 'grouping'],
  ['1.780,000.5', 'grouping'],
  ['12345678901234567', 'tooLong'],
] as const)('%s is no number: %s', (typed, why) => {
  expect(parseTypedNumber(typed, 'vi')).toEqual({ kind: 'invalid', why });
});

test('nothing but white space is empty', () => {
  expect(parseTypedNumber('  ', 'en')).toEqual({ kind: 'empty' });
});

const locales = ['en', 'vi', 'de', 'fr', 'en-IN', 'sv', 'de-CH', 'ar-EG', 'fa', 'he', 'bn', 'mr'];

test('every number that a field shows is read back as itself', () => {
  const decimals = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(decimals, fc.constantFrom(...locales), (value, locale) => {
      const shown = formatTypedNumber(value, locale);
      expect(parseTypedNumber(shown, locale)).toEqual({ kind: 'number', value: value + 0 });
    }),
  );
});
