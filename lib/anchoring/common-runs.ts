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
 * about linear, and rounds are few; pauses come after at most some milliseconds for 100,000 elements.
 */
export function* commonRuns(
  before: readonly number[],
  after: readonly number[],
): Generator<void, Run[]> {
  const runs: Run[] = [];
  const gaps: Gap[] = [{ before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    const rest = strip(before, after, gap, runs);
    if (rest.before === rest.beforeEnd || rest.after === rest.afterEnd) continue;
    const pairs = yield* uniquePairs(before, after, rest);
    for (const next of between(rest, rising(pairs))) gaps.push(next);
  }
  return runs.sort((a, b) => a.before - b.before);
}

/** Takes what a gap begins and ends with in both lists off it. */
function strip(before: readonly number[], after: readonly number[], gap: Gap, runs: Run[]): Gap {
  let { before: old, beforeEnd: oldEnd, after: now, afterEnd: nowEnd } = gap;
  while (old < oldEnd && now < nowEnd && before[old] === after[now]) {
    old += 1;
    now += 1;
  }
  const head = old - gap.before;
  if (head > 0) runs.push({ before: gap.before, after: gap.after, length: head });
  while (old < oldEnd && now < nowEnd && before[oldEnd - 1] === after[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const tail = gap.beforeEnd - oldEnd;
  if (tail > 0) runs.push({ before: oldEnd, after: nowEnd, length: tail });
  return { before: old, beforeEnd: oldEnd, after: now, afterEnd: nowEnd };
}

interface Pair {
  before: number;
  after: number;
}

/** What both sides of a gap have exactly once, in the order of the list before. */
function* uniquePairs(
  before: readonly number[],
  after: readonly number[],
  gap: Gap,
): Generator<void, Pair[]> {
  const olds = uniques(before, gap.before, gap.beforeEnd);
  yield;
  const news = uniques(after, gap.after, gap.afterEnd);
  const pairs: Pair[] = [];
  for (const [element, old] of olds) {
    const now = news.get(element) ?? -1;
    if (old >= 0 && now >= 0) pairs.push({ before: old, after: now });
  }
  yield;
  return pairs;
}

/** Elements of a part of a list with their places; -1 for those that come more than once. */
function uniques(list: readonly number[], start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const element = list[at] ?? 0;
    places.set(element, places.has(element) ? -1 : at);
  }
  return places;
}

/** A longest part of the pairs that rises in both lists: patience sorting, n log n. */
function rising(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const below = new Int32Array(pairs.length);
  for (const [at, { after }] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    below[at] = piles[low - 1] ?? -1;
    piles[low] = at;
  }
  const chain: Pair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
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
