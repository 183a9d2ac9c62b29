import { foldWord } from './fold';
import { hasFigure, wordsOf } from './words';

/** A word that the indexed text does not have. */
export const unknownWord = -1;

/** The words of a text, and where each pair of neighbouring words stands. */
export class WordIndex {
  readonly ids: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** By word id: how often the word occurs. */
  readonly occurrences: number[] = [];
  /** By word id: whether it has a figure. */
  readonly figures: boolean[] = [];
  readonly #idOf = new Map<string, number>();
  /** By place of a pair's first word: the previous place of the same pair, or -1. */
  readonly #previous: number[] = [];
  readonly #last = new Map<number, { place: number; count: number }>();

  /** The id of a word, whatever its case or composition. */
  idOf(text: string): number {
    const known = this.#idOf.get(text);
    if (known !== undefined) return known;
    return this.#idOf.get(foldWord(text)) ?? unknownWord;
  }

  /** How often two words follow one another. */
  countPairs(first: number, second: number): number {
    return this.#last.get(pairKey(first, second))?.count ?? 0;
  }

  /** The places of the first of two words that follow one another, the last place first. */
  *pairs(first: number, second: number): Generator<number> {
    let place = this.#last.get(pairKey(first, second))?.place ?? -1;
    while (place >= 0) {
      yield place;
      place = this.#previous[place] ?? -1;
    }
  }

  /** The first word that ends after an offset. */
  placeAt(offset: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds the next word of the text. */
  add(text: string, start: number, end: number): void {
    const place = this.ids.length;
    const id = this.#admit(text);
    this.ids.push(id);
    this.starts.push(start);
    this.ends.push(end);
    this.occurrences[id] = (this.occurrences[id] ?? 0) + 1;
    const before = this.ids[place - 1];
    if (before !== undefined) this.#addPair(pairKey(before, id), place - 1);
  }

  #addPair(key: number, place: number): void {
    const last = this.#last.get(key);
    this.#previous[place] = last?.place ?? -1;
    if (last === undefined) {
      this.#last.set(key, { place, count: 1 });
    } else {
      last.place = place;
      last.count += 1;
    }
  }

  #admit(text: string): number {
    const known = this.#idOf.get(text);
    if (known !== undefined) return known;
    const folded = foldWord(text);
    const id = this.#idOf.get(folded) ?? this.occurrences.length;
    this.#idOf.set(folded, id);
    this.#idOf.set(text, id);
    if (id === this.occurrences.length) {
      this.occurrences.push(0);
      this.figures.push(hasFigure(folded));
    }
    return id;
  }
}

/** Word ids stay below 2^26, so that a pair is an exact number. */
const pairBase = 2 ** 26;

function pairKey(first: number, second: number): number {
  return first * pairBase + second;
}

/** Words between two pauses: well under a millisecond. */
const wordsAStep = 500;

/** Indexes a text in linear time, pausing often; run it to its end at once or in slices. */
export function* buildIndex(text: string): Generator<void, WordIndex> {
  const index = new WordIndex();
  for (const { text: word, start, end } of wordsOf(text)) {
    index.add(word, start, end);
    if (index.ids.length % wordsAStep === 0) yield;
  }
  return index;
}
