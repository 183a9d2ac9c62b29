import { expect, test } from 'vitest';
import { countTokens, isSameText, likenessTo, tokensOf } from '../../../lib/text/same-text';

test('tokens are lower-case runs of letters, digits and underscores', () => {
  expect(tokensOf('“Học và làm theo”: 1.780!')).toEqual(['học', 'và', 'làm', 'theo', '1', '780']);
});

test('composed and decomposed letters are the same text', () => {
  expect(isSameText('Tỉnh ủy', 'Tỉnh ủy'.normalize('NFD'))).toBe(true);
  expect(isSameText('one two', 'two one')).toBe(false);
});

test.each([
  ['a b c', 'A, B, C', 1],
  ['a b', 'b c', 0.5],
  ['a a b', 'a b b', 2 / 3],
  ['a', 'b', 0],
  ['', '', 0],
])('the likeness of %j and %j is %f', (one, other, share) => {
  expect(likenessTo(one)(countTokens(other))).toBe(share);
});
