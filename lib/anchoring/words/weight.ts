import { unknownWord } from './lexicon';
import type { WordIndex } from './word-index';

/** What the commonest word is worth: finding "the" again says little, but not nothing. */
const leastWeight = 20;

/**
 * What finding a word again is worth, in hundredths of a word that occurs once in the text. Inverse
 * document frequency, Spärck Jones 1972.
 */
export function weightOf(id: number, index: WordIndex): number {
  if (id === unknownWord) return 100;
  const total = Math.max(2, index.ids.length);
  const rarity = 1 - Math.log(Math.max(1, index.occurrences(id))) / Math.log(total);
  return Math.round(leastWeight + (100 - leastWeight) * rarity);
}
