import { partitionPoint } from '../../text/partition-point';
import { stepLength } from '../steps';

/** Elements that two lists share, one after the other in both. */
export interface Run {
  before: number;
  after: number;
  length: number;
}

/** A part of both lists that is still to be compared; ends exclusive. */
interface Gap {
  before: number;
  beforeEnd: number;
  after: number;
  afterEnd: number;
}

/**
 * The runs that two lists have in common in the same order, by what both have exactly once: Bram
 * Cohen's patience diff, repeated in the gaps until there is nothing unique in them. Each round is
 * about linear, and rounds are few. Elements that are no seeds only make runs longer.
 */
export function* commonRuns(
  before: readonly number[],
  after: readonly number[],
  isSeed: (element: number) => boolean = () => true,
): Generator<void, Run[]> {
  const runs: Run[] = [];
  // What comes next lies on top, so that runs are told in their order.
  const todo: (Gap | Run)[] = [
    { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length },
  ];
  let count = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    count += 1;
    if (count % stepLength === 0) yield;
    if ('length' in next) {
      runs.push(next);
      continue;
    }
    const { head, rest, tail } = strip(before, after, next);
    if (head.length > 0) runs.push(head);
    if (tail.length > 0) todo.push(tail);
    if (rest.before === rest.beforeEnd || rest.after === rest.afterEnd) continue;
    const olds = yield* uniques(before, rest.before, rest.beforeEnd);
    const news = yield* uniques(after, rest.after, rest.afterEnd);
    const pairs = yield* inBoth(olds, news, isSeed);
    for (const gap of between(rest, yield* rising(pairs)).reverse()) todo.push(gap);
  }
  return runs;
}

/** Parts a gap into what it begins and ends with in both lists, and the rest. */
function strip(before: readonly number[], after: readonly number[], gap: Gap) {
  let { before: old, beforeEnd: oldEnd, after: now, afterEnd: nowEnd } = gap;
  while (old < oldEnd && now < nowEnd && before[old] === after[now]) {
    old += 1;
    now += 1;
  }
  while (old < oldEnd && now < nowEnd && before[oldEnd - 1] === after[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  return {
    head: { before: gap.before, after: gap.after, length: old - gap.before },
    rest: { before: old, beforeEnd: oldEnd, after: now, afterEnd: nowEnd },
    tail: { before: oldEnd, after: nowEnd, length: gap.beforeEnd - oldEnd },
  };
}

interface Pair {
  before: number;
  after: number;
}

/** What both sides of a gap have exactly once, in the order of the list before. */
function* inBoth(
  olds: ReadonlyMap<number, number>,
  news: ReadonlyMap<number, number>,
  isSeed: (element: number) => boolean,
): Generator<void, Pair[]> {
  const pairs: Pair[] = [];
  let count = 0;
  for (const [element, old] of olds) {
    const now = news.get(element) ?? -1;
    if (old >= 0 && now >= 0 && isSeed(element)) pairs.push({ before: old, after: now });
    count += 1;
    if (count % stepLength === 0) yield;
  }
  return pairs;
}

/** Elements of a part of a list with their places; -1 for those that come more than once. */
function* uniques(
  list: readonly number[],
  start: number,
  end: number,
): Generator<void, Map<number, number>> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const element = list[at] ?? 0;
    places.set(element, places.has(element) ? -1 : at);
    if ((at - start) % stepLength === stepLength - 1) yield;
  }
  return places;
}

/** A longest part of the pairs that rises in both lists: patience sorting, n log n. */
function* rising(pairs: readonly Pair[]): Generator<void, Pair[]> {
  const piles: number[] = [];
  const below = new Int32Array(pairs.length);
  for (const [at, { after }] of pairs.entries()) {
    const pile = pileFor(after, piles, pairs);
    below[at] = piles[pile - 1] ?? -1;
    piles[pile] = at;
    if (at % stepLength === stepLength - 1) yield;
  }
  const chain: Pair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

/** The first pile whose top is no less than a place, or a new one. */
function pileFor(place: number, piles: readonly number[], pairs: readonly Pair[]): number {
  const top = (pile: number) => pairs[piles[pile] ?? 0]?.after ?? 0;
  return partitionPoint(piles.length, (pile) => top(pile) < place);
}

/** The gaps before each pair, the pair itself at the beginning of the next; none without pairs. */
function between(gap: Gap, pairs: readonly Pair[]): Gap[] {
  if (pairs.length === 0) return [];
  const gaps: Gap[] = [];
  let { before, after } = gap;
  for (const pair of pairs) {
    gaps.push({ before, beforeEnd: pair.before, after, afterEnd: pair.after });
    before = pair.before;
    after = pair.after;
  }
  gaps.push({ before, beforeEnd: gap.beforeEnd, after, afterEnd: gap.afterEnd });
  return gaps;
}
