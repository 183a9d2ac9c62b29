import { unspacedScripts } from './unspaced-scripts';

/** A figure keeps its separators ("1.780", "42,4"), and ends where letters begin ("19|th"). */
const figure = '\\p{N}+(?:[.,]\\p{N}+)*';
/**
 * Zero-width characters and soft hyphens stay inside their word, and an apostrophe does. Scripts
 * that are written without spaces fall into characters.
 */
const letters = `(?:(?![${unspacedScripts}])\\p{L}[\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*)+`;
const pattern = `${letters}(?:['\\u2019]${letters})*|${figure}|\\S\\p{M}*`;

/** One word of a text: UTF-16 offsets, end exclusive. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text one after the other, in linear time; lazily, so that a caller can pause. */
export function* wordsOf(text: string): Generator<Word> {
  const matcher = new RegExp(pattern, 'gu');
  for (let match = matcher.exec(text); match !== null; match = matcher.exec(text)) {
    yield { text: match[0], start: match.index, end: matcher.lastIndex };
  }
}

const digit = /\p{N}/u;
const letter = /\p{L}/u;

/** What a word is made of. */
export const wordKinds = { sign: 0, letters: 1, figure: 2 } as const;

/** The kind of a word, as a number of `wordKinds`; letters with a digit among them are a figure. */
export function kindOf(text: string): number {
  if (digit.test(text)) return wordKinds.figure;
  return letter.test(text) ? wordKinds.letters : wordKinds.sign;
}

const spacedWord = new RegExp(`^(?![${unspacedScripts}])[\\p{L}\\p{N}]`, 'u');

/** Whether a word is letters or a figure in a script that parts words by spaces. */
export function isSpacedWord(text: string): boolean {
  return spacedWord.test(text);
}
