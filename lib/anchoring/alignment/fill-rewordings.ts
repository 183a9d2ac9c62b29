import { stepLength } from '../steps';
import type { WordIndex } from '../words/word-index';
import { wordKinds } from '../words/words';
import type { Slots } from './slots';

/** Words that went and words that came in one place stand for one another up to this many. */
const longestRewording = 8;

/**
 * Gives the words that went from between two that stayed the slots of those that came there, in
 * their order. Linear.
 */
export function* fillRewordings(
  places: Slots,
  before: WordIndex,
  after: WordIndex,
): Generator<void, void> {
  const { slots } = places;
  for (let old = 1; old < slots.length; old += 1) {
    if (old % stepLength === 0) yield;
    if (slots[old] !== -1 || slots[old - 1] === -1) continue;
    let end = old;
    while (slots[end] === -1) end += 1;
    const from = (slots[old - 1] ?? 0) + 1;
    const came = (slots[end] ?? from) - from;
    const isShort = end - old <= longestRewording && came <= longestRewording;
    if (came > 0 && isShort) {
      reword(places, spoken(before, old, end), spoken(after, from, from + came));
    }
    old = end;
  }
}

function reword(places: Slots, went: readonly number[], came: readonly number[]): void {
  for (const [at, old] of went.entries()) {
    const now = came[Math.floor((at * came.length) / went.length)];
    if (now !== undefined && places.origins[now] === -1) places.put(old, now);
  }
}

/** Places of words that are no signs. */
function spoken({ ids, lexicon }: WordIndex, from: number, to: number): number[] {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  return places.filter((place) => lexicon.kinds[ids[place] ?? -1] !== wordKinds.sign);
}
