import { expect, test } from 'vitest';
import { attribution } from '../../../../../lib/extract/languages/en/attribution';
import { wholeMatch } from '../whole-match';

test.each([
  ['before', 'according to'],
  ['after', 'said'],
  ['sources', 'police'],
  ['sources', 'officials'],
  ['pronouns', 'she'],
  ['leads', 'but'],
  ['ends', 'that'],
  ['particles', 'has'],
  ['passives', 'was'],
] as const)('%s: %s', (table, phrase) => {
  expect(wholeMatch(attribution[table], phrase)).toBe(true);
});

test('a verb of saying names no source, and a source says nothing', () => {
  expect(wholeMatch(attribution.sources, 'said')).toBeUndefined();
  expect(wholeMatch(attribution.after, 'police')).toBeUndefined();
});
