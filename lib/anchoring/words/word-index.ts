import { partitionPoint } from '../../text/partition-point';
import { stepLength } from '../steps';
import { type Lexicon, unknownWord } from './lexicon';
import { PairIndex } from './pair-index';
import type { SomeWords } from './weighed-words';
import { wordsOf } from './words';

/** The words of a text one after the other, as the ids that a lexicon gives them. */
export class WordIndex {
  readonly lexicon: Lexicon;
  readonly ids: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #lineStarts = new Set<number>();
  readonly #occurrences: number[] = [];
  #pairs: PairIndex | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Where pairs of words stand; made when first asked for, after the last word was added. */
  get pairs(): PairIndex {
    this.#pairs ??= new PairIndex(this.ids);
    return this.#pairs;
  }

  /** Whether a word is the first of a line. */
  startsLine(place: number): boolean {
    return this.#lineStarts.has(place);
  }

  /** Whether a word is a stop after a sentence. */
  endsSentence(place: number): boolean {
    return this.lexicon.isStop(this.ids[place] ?? unknownWord);
  }

  /** How often a word occurs. */
  occurrences(id: number): number {
    return this.#occurrences[id] ?? 0;
  }

  /** The words from one place to another, exclusive, to align others with. */
  between(from: number, to: number): SomeWords {
    const ids = new Int32Array(this.ids.slice(from, to));
    return { ids, kinds: this.lexicon.kindsOf(ids) };
  }

  /** The first word that ends after an offset. */
  placeAt(offset: number): number {
    return partitionPoint(this.ends.length, (at) => (this.ends[at] ?? 0) <= offset);
  }

  /** Lets the next word begin a line. */
  startLine(): void {
    this.#lineStarts.add(this.ids.length);
  }

  /** Adds the next word of the text. */
  add(text: string, start: number, end: number): void {
    const id = this.lexicon.admit(text);
    this.ids.push(id);
    this.starts.push(start);
    this.ends.push(end);
    while (this.#occurrences.length <= id) this.#occurrences.push(0);
    this.#occurrences[id] = this.occurrences(id) + 1;
  }
}

/** Indexes a text in linear time, pausing often; run it to its end at once or in slices. */
export function* buildIndex(text: string, lexicon: Lexicon): Generator<void, WordIndex> {
  const index = new WordIndex(lexicon);
  let feed = -1;
  for (const { text: word, start, end } of wordsOf(text)) {
    if (feed < start && feed !== text.length) {
      index.startLine();
      feed = nextFeed(text, start);
    }
    index.add(word, start, end);
    if (index.ids.length % stepLength === 0) yield;
  }
  return index;
}

/** The first line feed after an offset, or the end of the text. */
function nextFeed(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed;
}
