import { headPhraseAt } from '../languages/head-phrases';
import { organisationWords, placeWords, titleWords } from '../languages/head-words';
import { hashText } from './hash';
import { lookUp } from './hashed-table';
import { extendName, keyOf, plainWord } from './keys';
import type { NameModel } from './name-model';
import type { Token } from './tokenise';
import { isCapital, wordShape } from './word-shape';

/** Cells on each side of every column that stand for what lies before and after the text. */
export const margin = 8;

/** What the cells of the margins hold. */
const edges = {
  word: 0x1234567,
  shape: 30,
  class: 1 << 20,
  other: 1 << 15,
  head: 63,
} as const;

/** What the model sees of a text, one column an aspect; the first token stands at `margin`. */
export interface Observed {
  readonly count: number;
  readonly vietnamese: boolean;
  /** Folded words, digits as zeros; without margins. */
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
  const cells = count + 2 * margin;
  const observed = {
    count,
    vietnamese,
    folded: tokens.map(({ folded }) => plainWord(folded)),
    words: withEdges(new Int32Array(cells), edges.word),
    shapes: withEdges(new Uint8Array(cells), edges.shape),
    clusters: withEdges(new Uint16Array(cells), edges.other),
    classes: withEdges(new Uint32Array(cells), edges.class),
    listed: withEdges(new Uint16Array(cells), edges.other),
    heads: withEdges(new Uint8Array(cells), edges.head),
  };
  for (let index = 0; index < count; index += 1) observeToken(observed, tokens, index, model);
  findHeads(observed, tokens);
  findListed(observed, model);
  return observed;
}

function withEdges<Column extends Int32Array | Uint8Array | Uint16Array | Uint32Array>(
  column: Column,
  edge: number,
): Column {
  column.fill(edge, 0, margin);
  column.fill(edge, column.length - margin);
  return column;
}

function observeToken(
  observed: Observed,
  tokens: readonly Token[],
  index: number,
  model: NameModel,
): void {
  const word = observed.folded[index] ?? '';
  const hash = hashText(word);
  const key = keyOf(hash);
  const at = margin + index;
  observed.words[at] = hash;
  observed.shapes[at] = wordShape(tokens[index]?.text ?? '');
  observed.clusters[at] = lookUp(model.clusters, key);
  observed.classes[at] = lookUp(model.words, key) | headClasses(word);
}

function findHeads({ heads }: Observed, tokens: readonly Token[]): void {
  let at = 0;
  while (at < tokens.length) {
    const { kind, length } = headPhraseAt(tokens, at);
    if (length > 0) {
      heads.fill(kind * 2 + 1, margin + at, margin + at + length);
      heads[margin + at] = kind * 2;
    }
    at += Math.max(1, length);
  }
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
  let from = margin;
  while (from < margin + count) {
    const { value, length } = isCapital(written[from] ?? 0)
      ? longestFrom(observed, from, model)
      : none;
    for (let step = 0; step < length; step += 1) {
      listed[from + step] = value * 2 + (step > 0 ? 1 : 0);
    }
    from += Math.max(1, length);
  }
}

const none = { value: 0, length: 0 };

function longestFrom({ count, words }: Observed, from: number, model: NameModel) {
  let hash = 0;
  let longest = none;
  for (let to = from; to < Math.min(margin + count, from + longestListed); to += 1) {
    hash = extendName(hash, words[to] ?? 0);
    const value = lookUp(model.names, keyOf(hash));
    if (value !== 0) longest = { value, length: to + 1 - from };
  }
  return longest;
}
