import type { Passage } from './passage';
import type { WordIndex } from './words/word-index';

/** Pairs that stand in more places than this tell nothing about where a passage is. */
const mostPlaces = 40;
/** Words by which edits may shift one part of a passage against another and still vote together. */
const drift = 6;
/** Alignments tried for one passage. */
const mostCandidates = 3;
/** Places with less than this part of the best place's votes are not tried. */
const leastShare = 0.5;

/** A place that a passage may have gone to: the word of the text where its first word would be. */
export interface Candidate {
  origin: number;
  votes: number;
}

/**
 * Where passages may be in one text: each pair of a passage's neighbouring words votes for the places
 * that it would put the passage's beginning at, a rare pair with more weight. Linear in the places
 * voted for.
 */
export class Candidates {
  readonly #index: WordIndex;
  /** By place, the first of them a passage's length before the text; all 0 between two passages. */
  #votes = new Float64Array(0);

  constructor(index: WordIndex) {
    this.#index = index;
  }

  /** The likeliest places, far enough from one another, the likeliest first. */
  of(passage: Passage): Candidate[] {
    const places = this.#count(passage);
    const sums = new Float64Array(places.length);
    for (let at = 0; at < places.length; at += 1) sums[at] = this.#votesNear(places, at);
    for (const place of places) this.#votes[place] = 0;
    return likeliest(places, sums).map(({ origin, votes }) => ({
      origin: origin - passage.ids.length,
      votes,
    }));
  }

  /** The places that have votes, in order. */
  #count({ ids }: Passage): Int32Array {
    const size = ids.length + this.#index.ids.length;
    if (this.#votes.length < size) this.#votes = new Float64Array(size);
    const votes = this.#votes;
    const voted: number[] = [];
    for (let at = 0; at + 1 < ids.length; at += 1) {
      const places = this.#index.pairs.places(ids[at] ?? -1, ids[at + 1] ?? -1, mostPlaces);
      const weight = 1 / Math.sqrt(places.length);
      for (const place of places) {
        const origin = place - at + ids.length;
        const known = votes[origin] ?? 0;
        if (known === 0) voted.push(origin);
        votes[origin] = known + weight;
      }
    }
    return Int32Array.from(voted).sort();
  }

  /** The votes of a place and of its neighbours, these a little less, so that the centre wins. */
  #votesNear(places: Int32Array, at: number): number {
    const centre = places[at] ?? 0;
    let sum = this.#votes[centre] ?? 0;
    for (const step of [-1, 1]) {
      for (let near = at + step; ; near += step) {
        const place = places[near];
        if (place === undefined || Math.abs(place - centre) > drift) break;
        sum += 0.9 * (this.#votes[place] ?? 0);
      }
    }
    return sum;
  }
}

/** The places with most votes; the sums of those that were chosen, and of what is near, end as 0. */
function likeliest(places: Int32Array, sums: Float64Array): Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < mostCandidates) {
    const at = placeOfMost(sums);
    const votes = sums[at] ?? 0;
    if (votes === 0 || votes < (chosen[0]?.votes ?? 0) * leastShare) break;
    const origin = places[at] ?? 0;
    chosen.push({ origin, votes });
    for (let near = 0; near < places.length; near += 1) {
      if (Math.abs((places[near] ?? 0) - origin) <= drift) sums[near] = 0;
    }
  }
  return chosen;
}

/** Where the largest of some numbers stands, the first of equal ones; 0 where there are none. */
function placeOfMost(numbers: Float64Array): number {
  let most = 0;
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at] ?? 0) > (numbers[most] ?? 0)) most = at;
  }
  return most;
}
