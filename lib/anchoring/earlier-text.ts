import type { Target } from '../model/selector';
import { partitionPoint } from '../text/partition-point';
import { standsAt } from '../text/stands-at';
import { alignTexts, type TextAlignment } from './alignment/align-texts';
import { matchLines, type SharedLines } from './alignment/match-lines';
import type { Anchor } from './anchor';
import { joinedWord } from './compound';
import type { Passage } from './passage';
import { finish } from './steps';
import { judge, weigh } from './verdict';
import type { PageWords } from './words/page-words';
import { weightOf } from './words/weight';
import { buildIndex, type WordIndex } from './words/word-index';

/** Words on each side of a quote that say whether its place is believed. */
const contextWords = 24;

interface Aligned extends TextAlignment {
  index: WordIndex;
}

/** A text in which targets were described, and how the page's text came from it. */
export class EarlierText {
  readonly #text: string;
  readonly #page: PageWords;
  /** Compared once: the texts are long, and targets are many. */
  readonly #isPage: boolean;
  #lines: readonly SharedLines[] | undefined;
  #aligned: Aligned | undefined;

  constructor(text: string, page: PageWords) {
    this.#text = text;
    this.#page = page;
    this.#isPage = text === page.text;
  }

  /** Whether a target was described in this text. */
  has({ selectors: { quote, position } }: Target): boolean {
    return standsAt(this.#text, quote, position.start);
  }

  /** Where a target is if it stood in lines that the page has still. */
  *keep({ selectors: { position } }: Target): Generator<void, Anchor | undefined> {
    const { start, end } = position;
    if (this.#isPage) return { state: 'intact', start, end };
    const line = lastAtMost(yield* this.#sharedLines(), start);
    if (line === undefined || end > line.before + line.length) return undefined;
    const moved = line.after - line.before;
    return { state: 'intact', start: start + moved, end: end + moved };
  }

  *#sharedLines(): Generator<void, readonly SharedLines[]> {
    this.#lines ??= yield* matchLines(this.#text, this.#page.text);
    return this.#lines;
  }

  /** Compares the texts word by word, pausing often; a search does it at once where it was not done. */
  *prepare(): Generator<void, Aligned> {
    if (this.#aligned !== undefined) return this.#aligned;
    const lines = yield* this.#sharedLines();
    const after = yield* this.#page.prepare();
    const index = yield* buildIndex(this.#text, this.#page.lexicon);
    const alignment = yield* alignTexts(index, after, lines);
    this.#aligned = { index, ...alignment };
    return this.#aligned;
  }

  /** Where the words of a target went. */
  follow({ selectors: { quote, position } }: Target): Anchor {
    const aligned = finish(this.prepare());
    const window = this.#windowOf(aligned, position.start, position.end);
    if (window === undefined) return { state: 'gone' };
    const { passage, alignment } = window;
    const { text, index } = this.#page;
    const evidence = weigh(passage, alignment);
    return judge({ text, index, passage, alignment, evidence, was: quote.exact, isInOrder: true });
  }

  /** Whether what stands in a span of the page stood in this text already, in another place. */
  accountsFor({ start, end }: { start: number; end: number }): boolean {
    const { origins } = finish(this.prepare());
    const { index } = this.#page;
    const words = origins.subarray(index.placeAt(start), index.placeAt(end - 1) + 1);
    return words.some((origin) => origin >= 0);
  }

  /** The words of a span and those around them, with what they were aligned to. */
  #windowOf({ index, slots, same }: Aligned, start: number, end: number) {
    const quoted = { first: index.placeAt(start), last: index.placeAt(end - 1) };
    if ((index.starts[quoted.last] ?? Number.POSITIVE_INFINITY) >= end) return undefined;
    const isSeen = slots.subarray(quoted.first, quoted.last + 1).some((slot) => slot >= 0);
    // "34-year-old" became "elderly": what stands for the whole word stands for its figure.
    const { first, last } = isSeen ? quoted : joinedWord(this.#text, index, quoted);
    const from = Math.max(0, first - contextWords);
    const to = Math.min(index.ids.length, last + 1 + contextWords);
    const { ids, kinds } = index.between(from, to);
    const passage: Passage = {
      ids,
      kinds,
      weights: ids.map((id) => weightOf(id, this.#page.index)),
      first: first - from,
      last: last - from,
      lead: Math.max(0, start - (index.starts[quoted.first] ?? start)),
      trail: Math.max(0, (index.ends[quoted.last] ?? end) - end),
    };
    const alignment = { slots: slots.slice(from, to), same: same.slice(from, to), score: 0 };
    return { passage, alignment };
  }
}

/** The last of some lines that begins at or before an offset, in logarithmic time. */
function lastAtMost(lines: readonly SharedLines[], offset: number): SharedLines | undefined {
  return lines[partitionPoint(lines.length, (at) => (lines[at]?.before ?? 0) <= offset) - 1];
}
