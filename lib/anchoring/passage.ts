import type { TextQuoteSelector } from '../model/selector';
import { unknownWord, type WordIndex } from './word-index';
import { hasFigure, type Word, wordsOf } from './words';

/** A stored quote with its context, as words of an index. */
export interface Passage {
  ids: number[];
  figures: boolean[];
  /** By word: what finding it again is worth, in hundredths of a word that occurs once. */
  weights: number[];
  /** The quote's first and last word. */
  first: number;
  last: number;
  /** Code units between the first word's start and the quote's, and the quote's end and the last word's. */
  lead: number;
  trail: number;
}

/** Reads a stored quote as words of an index; undefined when the quote holds no word. */
export function passageOf(quote: TextQuoteSelector, index: WordIndex): Passage | undefined {
  const start = quote.prefix.length;
  const end = start + quote.exact.length;
  const words = [...wordsOf(quote.prefix + quote.exact + quote.suffix)];
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const firstWord = words[first];
  const lastWord = words[last];
  if (firstWord === undefined || lastWord === undefined || last < first) return undefined;
  return {
    ...readWords(words, index),
    first,
    last,
    lead: start - firstWord.start,
    trail: lastWord.end - end,
  };
}

function readWords(words: Word[], index: WordIndex): Pick<Passage, 'ids' | 'figures' | 'weights'> {
  const ids = words.map(({ text }) => index.idOf(text));
  return {
    ids,
    figures: words.map(({ text }) => hasFigure(text)),
    weights: ids.map((id) => weightOf(id, index)),
  };
}

/** What the commonest word is worth: finding "the" again says little, but not nothing. */
const leastWeight = 20;

/** Inverse document frequency, Spärck Jones 1972, scaled so that a word that occurs once has 100. */
function weightOf(id: number, index: WordIndex): number {
  if (id === unknownWord) return 100;
  const total = Math.max(2, index.ids.length);
  const rarity = 1 - Math.log(index.occurrences[id] ?? 1) / Math.log(total);
  return Math.round(leastWeight + (100 - leastWeight) * rarity);
}
