import type { Target } from '../model/selector';
import { type Alignment, align } from './alignment/align';
import type { Anchor } from './anchor';
import { Candidates } from './candidates';
import type { Landmarks } from './landmarks';
import { type Passage, passageOf } from './passage';
import { type Evidence, judge, weigh } from './verdict';
import type { PageWords } from './words/page-words';
import type { WordIndex } from './words/word-index';

/** Words beyond a passage's own length in which its alignment is sought. */
const margin = 16;
/** Votes for each word of a passage that settle where it is. */
const manyVotes = 0.25;
/** What an alignment is worth when it breaks the order of the passages around it. */
const disordered = 0.5;
/**
 * A place that breaks their order is not believed with less than this part of the context. On dev
 * data no quote that stayed was in such a place, and most that were drawn falsely were.
 */
const leastDisordered = 0.45;
/** What being a whole text away from where it is expected costs, in hundredths of a rare word. */
const farAway = 20;
/** A place is beyond doubt when the next best is worth no more than this part of it ... */
const doubtful = 0.8;
/** ... and at least this part of the context on both sides, taken together, is there. */
const beyondDoubt = 0.5;

/** What a search saw of a target: the places that look most like it, and what they say. */
export interface Sighting {
  target: Target;
  passage: Passage;
  alignments: { alignment: Alignment; evidence: Evidence }[];
}

/** A passage beside one of the places that look like it. */
interface Seen {
  passage: Passage;
  alignment: Alignment;
}

/** Searches a text for targets by the pairs of words that they share with it. */
export class Search {
  readonly #page: PageWords;
  readonly #places: Landmarks;
  #candidates: Candidates | undefined;

  constructor(page: PageWords, places: Landmarks) {
    this.#page = page;
    this.#places = places;
  }

  /** Looks at the places where a target may be; undefined when its quote holds no word. */
  look(target: Target): Sighting | undefined {
    const index = this.#page.index;
    const passage = passageOf(target.selectors.quote, index);
    if (passage === undefined) return undefined;
    const alignments = this.#originsOf(target, passage).map((origin) => {
      const alignment = alignAt(passage, index, origin);
      return { alignment, evidence: weigh(passage, alignment) };
    });
    return { target, passage, alignments };
  }

  /** Where a passage may begin: what its pairs vote for, and when they say little, where its neighbours went. */
  #originsOf(target: Target, passage: Passage): number[] {
    this.#candidates ??= new Candidates(this.#page.index);
    const candidates = this.#candidates.of(passage);
    const origins = candidates.map(({ origin }) => origin);
    const votes = candidates[0]?.votes ?? 0;
    if (votes > passage.ids.length * manyVotes) return origins;
    const expected = this.#places.expect(target.selectors.position.start);
    const origin = this.#page.index.placeAt(expected) - passage.first;
    const isNear = origins.some((other) => Math.abs(other - origin) <= margin);
    return isNear ? origins : [...origins, origin];
  }

  /** Whether a sighting leaves no doubt about the place, whatever lies around. */
  isPlain({ alignments }: Sighting): boolean {
    const [best, next] = alignments.toSorted((a, b) => b.alignment.score - a.alignment.score);
    if (best === undefined) return false;
    const { before, after } = best.evidence;
    if ((before + after) / 2 < beyondDoubt) return false;
    return next === undefined || next.alignment.score <= doubtful * best.alignment.score;
  }

  /** Says what became of a target, by the best of the places seen. */
  decide({ target, passage, alignments }: Sighting): Anchor {
    const ranked = alignments
      .map((seen) => ({ ...seen, passage, rank: this.#rank(target, { ...seen, passage }) }))
      .sort((a, b) => b.rank - a.rank);
    const [best] = ranked;
    if (best === undefined) return { state: 'gone' };
    const { alignment, evidence } = best;
    const { before, after } = evidence;
    const isDisordered = (before + after) / 2 < leastDisordered && !this.#keepsOrder(target, best);
    if (isDisordered) return { state: 'gone' };
    const was = target.selectors.quote.exact;
    return judge({
      text: this.#page.text,
      index: this.#page.index,
      passage,
      alignment,
      evidence,
      was,
    });
  }

  /** Ranks alignments by their scores, and like scores by where the passages around went. */
  #rank(target: Target, seen: Seen): number {
    const { start } = target.selectors.position;
    const order = this.#keepsOrder(target, seen) ? 1 : disordered;
    const distance = Math.abs(this.#startOf(seen) - this.#places.expect(start));
    const away = distance / Math.max(1, this.#page.text.length);
    return seen.alignment.score * order - farAway * Math.min(1, away);
  }

  #keepsOrder(target: Target, seen: Seen): boolean {
    return this.#places.keepsOrder(target.selectors.position.start, this.#startOf(seen));
  }

  /** Where the first of a quote's words went that went anywhere. */
  #startOf({ passage, alignment }: Seen): number {
    const { first, last } = passage;
    const slot = alignment.slots.subarray(first, last + 1).find((place) => place >= 0) ?? 0;
    return this.#page.index.starts[slot] ?? 0;
  }
}

/** Aligns a passage with the words of a text around where it may begin. */
function alignAt(passage: Passage, index: WordIndex, origin: number): Alignment {
  if (standsUnchanged(passage, index, origin)) return unchanged(passage, origin);
  const from = Math.max(0, origin - margin);
  const others = index.between(
    from,
    Math.min(index.ids.length, origin + passage.ids.length + margin),
  );
  const range = { least: origin - from - 2 * margin, most: origin - from + margin };
  const alignment = align(passage, others, range);
  const slots = alignment.slots.map((slot) => (slot < 0 ? -1 : slot + from));
  return { ...alignment, slots };
}

function standsUnchanged({ ids }: Passage, index: WordIndex, origin: number): boolean {
  return ids.every((id, at) => index.ids[origin + at] === id);
}

function unchanged({ ids, weights }: Passage, origin: number): Alignment {
  return {
    slots: ids.map((_, at) => origin + at),
    same: new Uint8Array(ids.length).fill(1),
    score: weights.reduce((sum, weight) => sum + weight, 0),
  };
}
