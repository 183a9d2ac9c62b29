/**
 * Words, figures and single signs. A figure keeps its separators ("1.780", "42,4") and a word its
 * apostrophe; Vietnamese falls into syllables at its spaces; scripts that are written without
 * spaces fall into characters. Zero-width characters and soft hyphens stay inside their word.
 */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const inWord = '\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060';
const word = `(?:(?![${unspaced}])[\\p{L}\\p{N}])(?:(?![${unspaced}])[${inWord}])*`;
const joined = `${word}(?:(?:['\\u2019](?=\\p{L})|[.,](?<=\\p{N}.)(?=\\p{N}))${word})*`;
const pattern = `${joined}|[${unspaced}]\\p{M}*|[^\\s]\\p{M}*`;

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

/** Whether a word is or has a figure. */
export function hasFigure(text: string): boolean {
  return digit.test(text);
}
