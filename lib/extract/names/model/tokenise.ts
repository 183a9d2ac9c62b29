import { fold } from '../../../text/fold';

/** One word, number or mark of a text. */
export interface Token {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** As compared, see `fold`. */
  folded: string;
}

/**
 * Abbreviations with points ("U.S.", "TP.", "Mr."), words, numbers with their separators, single
 * marks. A hyphen, an apostrophe with its s, and an ampersand stand alone, so that a name may end
 * before them.
 */
const tokenPattern =
  /(?:\p{Lu}\.){2,}|(?:\p{Lu}|TP|Tp|tp|TT|St|Mr|Mrs|Ms|Dr|Jr|Sr|Gen|Sen|Rep|Gov|Prof|Q|P)\.(?=\s?[\p{L}\d])|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\d+(?:[.,/:]\d+)*|\S/gu;

/** Splits a text into tokens, in order. Linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    tokens.push({ start: index, end: index + found.length, text: found, folded: fold(found) });
  }
  return tokens;
}
