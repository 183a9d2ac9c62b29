import { expect, test } from 'vitest';
import { numbers } from '../../../../../lib/extract/languages/en/numbers';
import { wholeMatch } from '../whole-match';

test.each([
  ['seven', { role: 'unit', value: 7 }],
  ['nineteen', { role: 'teen', value: 19 }],
  ['forty', { role: 'ten', value: 40 }],
  ['thirtyone', { role: 'teen', value: 31 }],
  ['dozen', { role: 'times', value: 12 }],
  ['hundred', { role: 'times', value: 100 }],
  ['millions', { role: 'scale', value: 1e6 }],
  ['lakh', { role: 'scale', value: 1e5 }],
  ['and', { role: 'and' }],
  ['minus', { role: 'minus' }],
])('%s', (word, meaning) => {
  expect(wholeMatch(numbers.words, word)).toEqual(meaning);
});

test.each([
  ['third', 3],
  ['quarters', 4],
  ['hundredths', 100],
])('the lower part of a fraction: %s', (word, value) => {
  expect(wholeMatch(numbers.denominators, word)).toBe(value);
});

test('decimals, scales on to digits, and halves', () => {
  expect(numbers.decimal).toBe('.');
  expect([numbers.suffixes.get('bn'), numbers.moneySuffixes.get('m')]).toEqual([1e9, 1e6]);
  expect(numbers.suffixes.get('m')).toBeUndefined();
  expect(wholeMatch(numbers.andHalf, 'and a half')).toBe(0.5);
  expect(wholeMatch(numbers.portions, 'half a')).toBe(0.5);
});
