import type { TextQuoteSelector } from '../model/selector';
import type { WeighedWords } from './words/weighed-words';
import { weightOf } from './words/weight';
import type { WordIndex } from './words/word-index';
import { kindOf, type Word, wordsOf } from './words/words';

/** A stored quote with its context, as words of an index. */
export interface Passage extends WeighedWords {
  /** The quote's first and last word. */
  first: number;
  last: number;
  /** Code units of the first word before the quote, and of the last word after it. */
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
    lead: Math.max(0, start - firstWord.start),
    trail: Math.max(0, lastWord.end - end),
  };
}

function readWords(words: Word[], index: WordIndex) {
  const ids = Int32Array.from(words, ({ text }) => index.lexicon.find(text));
  return {
    ids,
    kinds: Uint8Array.from(words, ({ text }) => kindOf(text)),
    weights: ids.map((id) => weightOf(id, index)),
  };
}
