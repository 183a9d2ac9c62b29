import type { Run } from './common-runs';

/** Parts of two lists that lie between what the lists share; ends exclusive. */
export interface Gap {
  old: number;
  oldEnd: number;
  now: number;
  nowEnd: number;
}

/** What both lists begin and end with, as two runs that may be empty and do not overlap. */
export function sharedEnds(olds: readonly number[], news: readonly number[]): [Run, Run] {
  const most = Math.min(olds.length, news.length);
  let head = 0;
  while (head < most && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (tail < most - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail += 1;
  const end = { before: olds.length - tail, after: news.length - tail, length: tail };
  return [{ before: 0, after: 0, length: head }, end];
}

/** What lies before, between and after runs that rise in both of two lists of so many elements. */
export function gapsBetween(runs: readonly Run[], olds: number, news: number): Gap[] {
  const starts = [{ old: 0, now: 0 }, ...runs.map(endOf)];
  const ends = [...runs, { before: olds, after: news }];
  return starts.map(({ old, now }, at) => ({
    old,
    now,
    oldEnd: ends[at]?.before ?? olds,
    nowEnd: ends[at]?.after ?? news,
  }));
}

function endOf({ before, after, length }: Run) {
  return { old: before + length, now: after + length };
}
