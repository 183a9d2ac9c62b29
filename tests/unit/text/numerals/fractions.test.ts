import { describe, expect, test } from 'vitest';
import { readFractionWords, readLower } from '../../../../lib/text/numerals/fractions';
import type { Part } from '../../../../lib/text/numerals/part';
import { readingOf, restFrom } from './reading-of';

const whole = (value: number, end = 1): Part => ({ value, end });

describe('spoken decimals and halves behind a number', () => {
  test.each([
    ['ba phẩy năm', 'vi', 3.5, ''],
    ['ba phẩy không năm người', 'vi', 3.05, 'người'],
    ['three point one four', 'en', 3.14, ''],
    ['three point 14', 'en', 3.14, ''],
    ['three and a half boats', 'en', 3.5, 'boats'],
    ['three point boats', 'en', 3, 'point boats'],
    ['three boats', 'en', 3, 'boats'],
  ] as const)('%s', (text, language, value, rest) => {
    const reading = readingOf(text, language);
    const part = readFractionWords(reading, whole(3));
    expect(part.value).toBeCloseTo(value, 12);
    expect(restFrom(reading, part.end)).toBe(rest);
  });

  test('a half behind a scale is half of it, unless it names another', () => {
    const reading = readingOf('million and a half', 'en');
    expect(readFractionWords(reading, whole(1e6), 1e6).value).toBe(1_500_000);
    const other = readingOf('billion and a half million', 'en');
    expect(readFractionWords(other, whole(1e9), 1e9)).toEqual({ value: 1_000_500_000, end: 5 });
  });
});

describe('the lower part of a fraction', () => {
  test.each([
    ['hai phần ba', 'vi', 2, 2 / 3, ''],
    ['hai phần 3 số phiếu', 'vi', 2, 2 / 3, 'số phiếu'],
    ['two thirds of them', 'en', 2, 2 / 3, 'of them'],
    ['two-third', 'en', 2, 2 / 3, ''],
    ['3 quarters', 'en', 3, 0.75, ''],
    ['one third', 'en', 1, 1 / 3, ''],
    ['two thirds of a million', 'en', 2, 2e6 / 3, ''],
    ['two and a third', 'en', 2, 2 + 1 / 3, ''],
    ['two and three quarters', 'en', 2, 2.75, ''],
  ] as const)('%s', (...[text, language, upper, value, rest]) => {
    const reading = readingOf(text, language);
    const part = readLower(reading, whole(upper), 1);
    expect(part?.value).toBeCloseTo(value, 6);
    expect(restFrom(reading, part?.end ?? -1)).toBe(rest);
  });

  test.each([
    ['hai phần trăm', 'vi', 2],
    ['two millionth', 'en', 2],
    ['twenty-fifth', 'en', 20],
    ['two over 40 years', 'en', 2],
    ['two and boats', 'en', 2],
    ['two boats', 'en', 2],
    ['hai', 'vi', 2],
  ] as const)('none in %s', (text, language, upper) => {
    expect(readLower(readingOf(text, language), whole(upper), 1)).toBeUndefined();
  });

  test('a share of nothing else is told to be one', () => {
    const share = readLower(readingOf('two thirds', 'en'), whole(2), 1);
    expect(share).toMatchObject({ fraction: true });
    const mixed = readLower(readingOf('two and a third', 'en'), whole(2), 1);
    expect(mixed).not.toHaveProperty('fraction');
  });
});
