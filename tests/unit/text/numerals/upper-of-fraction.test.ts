import { expect, test } from 'vitest';
import { isUpperOfFraction } from '../../../../lib/text/numerals/upper-of-fraction';
import { readingOf } from './reading-of';

test.each([
  ['three quarters', true],
  ['fifty-four hundredths', true],
  ['three boats', false],
  ['four thirds', false],
  ['two hundred thousandths', false],
])('"%s" begins with the upper number of a fraction: %s', (text, expected) => {
  const { tokens, grammar } = readingOf(text, 'en');
  expect(isUpperOfFraction(tokens, 0, grammar)).toBe(expected);
});
