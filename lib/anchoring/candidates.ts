import type { Passage } from './passage';
import type { WordIndex } from './word-index';

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
 * Where a passage may be: each pair of its neighbouring words votes for the places that it would
 * put the passage's beginning at, a rare pair with more weight. Linear in the places voted for.
 */
export function candidatesOf(passage: Passage, index: WordIndex): Candidate[] {
  const votes = countVotes(passage, index);
  const origins = [...votes.keys()].sort((a, b) => a - b);
  const clusters = origins.map((origin, at) => ({
    origin,
    votes: votesNear(origins, votes, at),
  }));
  clusters.sort((a, b) => b.votes - a.votes);
  const least = (clusters[0]?.votes ?? 0) * leastShare;
  const chosen: Candidate[] = [];
  for (const cluster of clusters) {
    if (chosen.length === mostCandidates || cluster.votes < least) break;
    if (chosen.every(({ origin }) => Math.abs(origin - cluster.origin) > drift)) {
      chosen.push(cluster);
    }
  }
  return chosen;
}

function countVotes({ ids }: Passage, index: WordIndex): Map<number, number> {
  const votes = new Map<number, number>();
  for (let at = 0; at + 1 < ids.length; at += 1) {
    const first = ids[at] ?? -1;
    const second = ids[at + 1] ?? -1;
    const places = index.pairs.places(first, second, mostPlaces);
    const weight = 1 / Math.sqrt(places.length);
    for (const place of places) {
      votes.set(place - at, (votes.get(place - at) ?? 0) + weight);
    }
  }
  return votes;
}

/** The votes of a place and of its neighbours, these a little less, so that the centre wins. */
function votesNear(origins: number[], votes: Map<number, number>, at: number): number {
  const centre = origins[at] ?? 0;
  let sum = votes.get(centre) ?? 0;
  for (const step of [-1, 1]) {
    for (let near = at + step; ; near += step) {
      const origin = origins[near];
      if (origin === undefined || Math.abs(origin - centre) > drift) break;
      sum += 0.9 * (votes.get(origin) ?? 0);
    }
  }
  return sum;
}
