import { expect, test } from 'vitest';
import { counted } from '../../../../../lib/extract/languages/en/counted';
import { wholeMatch } from '../whole-match';

test.each([
  ['nouns', 'people'],
  ['nouns', 'police officers'],
  ['singulars', 'anniversary'],
  ['stops', 'of'],
  ['stops', 'were'],
  ['pronominal', 'of'],
] as const)('%s: %s', (table, word) => {
  expect(wholeMatch(counted[table], word)).toBe(true);
});

test('no counted noun is a word that ends the phrase', () => {
  for (const noun of ['people', 'women', 'troops', 'aircraft', 'businesses', 'taxis']) {
    expect(wholeMatch(counted.nouns, noun)).toBe(true);
    expect(wholeMatch(counted.stops, noun)).toBeUndefined();
  }
  expect(counted.headFirst).toBe(false);
});
