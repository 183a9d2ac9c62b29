import { expect, test } from 'vitest';
import { counted } from '../../../../../lib/extract/languages/vi/counted';
import { wholeMatch } from '../whole-match';

test.each([
  ['nouns', 'học sinh'],
  ['nouns', 'hợp tác xã'],
  ['classifiers', 'người'],
  ['openClassifiers', 'chiếc'],
  ['heads', 'trạm'],
  ['stops', 'được'],
] as const)('%s: %s', (table, word) => {
  expect(wholeMatch(counted[table], word)).toBe(true);
});

test('no noun of several syllables begins with one that ends the phrase by itself', () => {
  for (const noun of ['tập thể', 'doanh nghiệp', 'trạm y tế', 'ca nhiễm', 'huy chương vàng']) {
    expect(wholeMatch(counted.nouns, noun)).toBe(true);
    expect(wholeMatch(counted.stops, noun)).toBeUndefined();
  }
  expect(counted.headFirst).toBe(true);
});
