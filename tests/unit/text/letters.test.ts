import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasWord,
  isCapital,
  isLatin,
  isLetter,
  isLowerCase,
  isUpperCase,
  wordsOf,
} from '../../../lib/text/letters';

test.each([
  ['Sóc Trăng, ngày 17/5', true],
  ['€ 3.50 – “naïve”', true],
  ['Tỉnh ủy'.normalize('NFD'), true],
  ['Москва', false],
  ['東京 2026', false],
])('%j is Latin: %j', (text, expected) => {
  expect(isLatin(text)).toBe(expected);
});

describe('words', () => {
  test.each([
    ['1.780 cá nhân', ['1', '780', 'cá', 'nhân']],
    ['naïve_x ½!', ['naïve_x', '½']],
    ['Москва, 5 мая', ['Москва', '5', 'мая']],
    ['…', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are those of the classes of all scripts, whatever the script', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const latin = fc.string({ unit: fc.constantFrom(...'aZ9_ -½ªßçŒạỹ\u0301\u0309–’€') });
    fc.assert(
      fc.property(fc.oneof(text, latin), (one) => {
        expect(wordsOf(one)).toEqual(one.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []);
      }),
    );
  });
});

test.each([
  ['…', false],
  ['—*—', false],
  ['Ế', true],
  ['7', true],
  ['東', true],
])('%j holds a word: %j', (text, expected) => {
  expect(hasWord(text)).toBe(expected);
});

describe('characters', () => {
  test.each(['A', 'Đ', 'Ế', 'Ж', '東', 'ا'])('%s can begin a name', (character) => {
    expect(isCapital(character)).toBe(true);
    expect(isLetter(character)).toBe(true);
  });

  test.each(['a', 'đ', 'ж'])('%s is a letter that begins none', (character) => {
    expect(isCapital(character)).toBe(false);
    expect(isLetter(character)).toBe(true);
  });

  test.each(['1', '-', ' ', '', '。'])('%j is no letter', (character) => {
    expect(isLetter(character)).toBe(false);
    expect(isCapital(character)).toBe(false);
  });

  test('only letters with two cases are upper or lower', () => {
    expect(['A', 'Ủ', 'a', 'ủ', '東', '1'].map(isUpperCase)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['A', 'Ủ', 'a', 'ủ', '東', '1'].map(isLowerCase)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
