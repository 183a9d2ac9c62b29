import { expect, test } from 'vitest';
import { isFullName, isNothingButName, isTitled } from '../../../../lib/article/fields/full-name';

test('a full name has two words', () => {
  expect(isFullName('Lê Hà')).toBe(true);
  expect(isFullName('Hà')).toBe(false);
  expect(isFullName('Sea Newsroom')).toBe(false);
});

test.each([
  ['Sea and Port Desk', true],
  ['View all articles', false],
  ['sea Desk', false],
  ['Desk 12', false],
])('whether each word of “%s” begins large: %s', (text, titled) => {
  expect(isTitled(text)).toBe(titled);
});

test('a call with large words is no name', () => {
  expect(isNothingButName('Ursula de la Cruz')).toBe(true);
  expect(isNothingButName('Get Our Harbour Guide here')).toBe(false);
});
