/** A run of letters, a written number, or one other sign. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** As written. */
  text: string;
  /** For look-ups: composed and in lower case. */
  word: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** White space stands before it, or nothing at all. */
  spaced: boolean;
}

/** Digits with single separators inside ("1.234,5"), letters with their marks, or any other sign. */
const piece = /(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}]*)|[^\s\p{Cf}]/gu;

/** The tokens of a text in one pass; white space and invisible characters make none. Linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(piece)) {
    const [written, number, letters] = match;
    const end = match.index + written.length;
    tokens.push({
      kind: number !== undefined ? 'number' : letters !== undefined ? 'word' : 'sign',
      text: written,
      word: number === undefined ? written.normalize('NFC').toLowerCase() : written,
      start: match.index,
      end,
      spaced: match.index !== last,
    });
    last = end;
  }
  return tokens;
}
