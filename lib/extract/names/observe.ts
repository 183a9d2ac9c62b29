import { hashText } from './hash';
import { lookUp } from './hashed-table';
import { extendName, keyOf, plainWord } from './keys';
import { headPhraseAt } from './languages/head-phrases';
import { organisationWords, placeWords, titleWords } from './languages/head-words';
import type { NameModel } from './name-model';
import type { Token } from './tokenise';
import { isCapital, shapes, wordShape } from './word-shape';

/** What the model sees of a text, one column an aspect. */
export interface Observed {
  readonly count: number;
  readonly vietnamese: boolean;
  readonly folded: readonly string[];
  /** Hash of the folded word, digits as zeros. */
  readonly words: Int32Array;
  readonly shapes: Uint8Array;
  /** Cluster of the word by its company in large texts, 0 when it has none. */
  readonly clusters: Uint16Array;
  /** Lists that hold the word, see `wordClasses`, and the classes of title and head words. */
  readonly classes: Uint32Array;
  /** Class of the longest listed name around the token, doubled, and one more inside it. */
  readonly listed: Uint16Array;
  /** Kind of the head phrase around the token, doubled, and one more inside it. */
  readonly heads: Uint8Array;
}

/** Bits of the lists in a model file that hold single words. */
export const wordClasses = {
  surname: 1,
  givenSyllable: 2,
  firstName: 4,
  lastName: 8,
  /** Written small more often than not. */
  commonWord: 16,
  company: 32,
  /** A syllable of Vietnamese. */
  syllable: 64,
} as const;

const titleClass = 1 << 8;
const organisationClass = 1 << 9;
const placeClass = 1 << 10;

/** Whether a word of these classes is a title or the head of an organisation or a place. */
export function isHead(classes: number): boolean {
  return (classes & (titleClass | organisationClass | placeClass)) !== 0;
}

/** Longest name in the lists, in tokens. */
export const longestListed = 6;

/** Looks up every token of a text in the model's lists. Linear. */
export function observe(tokens: readonly Token[], model: NameModel, vietnamese: boolean): Observed {
  const count = tokens.length;
  const observed = {
    count,
    vietnamese,
    folded: tokens.map(({ folded }) => plainWord(folded)),
    words: new Int32Array(count),
    shapes: new Uint8Array(count),
    clusters: new Uint16Array(count),
    classes: new Uint32Array(count),
    listed: new Uint16Array(count),
    heads: headPhrases(tokens),
  };
  observed.folded.forEach((word, index) => {
    const hash = hashText(word);
    const key = keyOf(hash);
    observed.words[index] = hash;
    observed.shapes[index] = wordShape(tokens[index]?.text ?? '');
    observed.clusters[index] = lookUp(model.clusters, key);
    observed.classes[index] = lookUp(model.words, key) | headClasses(word);
  });
  findListed(observed, model);
  return observed;
}

function headPhrases(tokens: readonly Token[]): Uint8Array {
  const heads = new Uint8Array(tokens.length);
  let at = 0;
  while (at < tokens.length) {
    const { kind, length } = headPhraseAt(tokens, at);
    heads.fill(kind * 2 + 1, at, at + length);
    if (length > 0) heads[at] = kind * 2;
    at += Math.max(1, length);
  }
  return heads;
}

function headClasses(word: string): number {
  return (
    (titleWords.has(word) ? titleClass : 0) |
    (organisationWords.has(word) ? organisationClass : 0) |
    (placeWords.has(word) ? placeClass : 0)
  );
}

function findListed(observed: Observed, model: NameModel): void {
  const { count, shapes: written, listed } = observed;
  let from = 0;
  while (from < count) {
    const { value, length } = isCapital(written[from] ?? 0)
      ? longestFrom(observed, from, model)
      : { value: 0, length: 0 };
    for (let step = 0; step < length; step += 1) {
      listed[from + step] = value * 2 + (step > 0 ? 1 : 0);
    }
    from += Math.max(1, length);
  }
}

function longestFrom({ count, words }: Observed, from: number, model: NameModel) {
  let hash = 0;
  let longest = { value: 0, length: 0 };
  for (let to = from; to < Math.min(count, from + longestListed); to += 1) {
    hash = extendName(hash, words[to] ?? 0);
    const value = lookUp(model.names, keyOf(hash));
    if (value !== 0) longest = { value, length: to + 1 - from };
  }
  return longest;
}

/** Number of capitalised words in a row that end at, or begin at, each token. */
export function capitalRuns({ count, shapes: written }: Observed): Int32Array {
  const firsts = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const runs = index > 0 && isCapital(written[index] ?? 0) && isCapital(written[index - 1] ?? 0);
    firsts[index] = runs ? (firsts[index - 1] ?? index) : index;
  }
  return firsts;
}

/** Whether a sentence, a quotation or a list entry begins at the token. */
export function opensSentence({ shapes: written }: Observed, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && written[before] === shapes.openQuote) before -= 1;
  return before < 0 || written[before] === shapes.stop;
}
