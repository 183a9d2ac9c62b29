import { expect, test } from 'vitest';
import { passageLink } from '../../../lib/export/passage-link';
import type { TextQuoteSelector } from '../../../lib/model/selector';

const quote = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
const link = (selector: TextQuoteSelector) => passageLink('https://tin.example/a.html', selector);

test('a quote alone is named whole', () => {
  expect(link(quote('691 tập thể'))).toBe(
    'https://tin.example/a.html#:~:text=691%20t%E1%BA%ADp%20th%E1%BB%83',
  );
});

test('words around a short quote tell it from the same words elsewhere', () => {
  expect(link(quote('12%', 'sales rose by about ', ' in the year to May'))).toBe(
    'https://tin.example/a.html#:~:text=rose%20by%20about-,12%25,-in%20the%20year',
  );
});

test('a word that the selector cut is not used', () => {
  const prefix = 'xpected that the whole budget of';
  expect(prefix).toHaveLength(32);
  expect(link(quote('5', prefix))).toContain('text=whole%20budget%20of-,5');
  expect(link(quote('5', 'xpected of'))).toContain('text=xpected%20of-,5');
});

test('context stays in the block of the quote', () => {
  expect(link(quote('12%', 'Headline\n', '\nNext paragraph'))).toBe(
    'https://tin.example/a.html#:~:text=12%25',
  );
});

test('a long quote, or one of two blocks, is named by its edges', () => {
  const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
  expect(link(quote(long))).toContain('text=w0%20w1%20w2%20w3,w56%20w57%20w58%20w59');
  expect(link(quote('end of one.\nStart of two'))).toContain(
    'text=end%20of%20one.%20Start,one.%20Start%20of%20two',
  );
});

test("the fragment's own signs are encoded", () => {
  expect(link(quote('a-b, c & d'))).toContain('text=a%2Db%2C%20c%20%26%20d');
});

test('an address keeps its query and loses its fragment', () => {
  expect(passageLink('https://tin.example/a?id=7#p3', quote('x'))).toBe(
    'https://tin.example/a?id=7#:~:text=x',
  );
});

test('half a surrogate pair does not break the address', () => {
  expect(link(quote('a', '\uD83D'))).toContain('text=%EF%BF%BD-,a');
});
