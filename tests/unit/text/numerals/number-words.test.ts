import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import type { NumberWord } from '../../../../lib/text/numerals/number-words';
import { tokenise } from '../../../../lib/text/words';

const wordOf = (text: string, language: string): NumberWord | undefined =>
  languageOf(language).numbers.words.startingAt(tokenise(text), 0)?.value;

describe('what a word does in a number', () => {
  test.each([
    ['ba', 'vi', { role: 'unit', value: 3 }],
    ['mốt', 'vi', { role: 'unit', value: 1, tail: true }],
    ['năm', 'vi', { role: 'unit', value: 5, homonym: true }],
    ['mười', 'vi', { role: 'ten', value: 10 }],
    ['trăm', 'vi', { role: 'times', value: 100 }],
    ['tỷ', 'vi', { role: 'scale', value: 1e9 }],
    ['linh', 'vi', { role: 'gap' }],
    ['rưỡi', 'vi', { role: 'half' }],
    ['phẩy', 'vi', { role: 'point' }],
    ['tỷ lệ', 'vi', { role: 'other' }],
    ['seventeen', 'en', { role: 'teen', value: 17 }],
    ['twenty', 'en', { role: 'ten', value: 20 }],
    ['hundred', 'en', { role: 'times', value: 100 }],
    ['million', 'en', { role: 'scale', value: 1e6 }],
    ['and', 'en', { role: 'and' }],
    ['a', 'en', { role: 'article' }],
  ] as const)('%s (%s)', (text, language, word) => {
    expect(wordOf(text, language)).toMatchObject(word);
  });

  test('tone marks are read wherever they are set', () => {
    expect(wordOf('tỉ', 'vi')).toEqual(wordOf('tỷ', 'vi'));
    expect(wordOf('mười'.normalize('NFD'), 'vi')).toEqual(wordOf('mười', 'vi'));
  });
});

describe.each(['vi', 'en'])('the grammar of %s', (language) => {
  const grammar = languageOf(language).numbers;

  test('suffixes of digits are thousands and more', () => {
    const values = [...grammar.suffixes.values(), ...grammar.moneySuffixes.values()];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(Math.log10(value) % 3).toBe(0);
  });
});

test('decimals are written as the language has it', () => {
  expect(languageOf('vi').numbers.decimal).toBe(',');
  expect(languageOf('en').numbers.decimal).toBe('.');
});
