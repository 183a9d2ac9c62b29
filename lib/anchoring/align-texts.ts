import { align } from './align';
import { commonRuns, type Run } from './common-runs';
import type { SharedLines } from './match-lines';
import { Pairs } from './pairs';
import { slideGaps } from './slide-gaps';
import { stepLength } from './steps';
import { weightOf } from './weight';
import type { WordIndex } from './word-index';
import { wordKinds } from './words';

/** Where the words of an earlier text are in a later one. */
export interface TextAlignment {
  /** By word of the earlier text: the word of the later one in its slot, or -1. */
  readonly slots: Int32Array;
  /** By word of the earlier text: whether the word in its slot is the same one. */
  readonly same: Uint8Array;
  /** By word of the later text: the word of the earlier one whose slot it is in, or -1. */
  readonly origins: Int32Array;
}

/** Up to as many pairs of words a gap between shared lines is aligned as a whole: 0.3 ms or so. */
const wholeGap = 4_000;
/** Gaps with more pairs of words have nothing in common that is worth the time: 10 ms or so. */
const largestGap = 1_000_000;
/** Words that went and words that came in one place stand for one another up to this many. */
const longestRewording = 8;

/**
 * Aligns the words of two texts that share a lexicon, given the lines that both have: these first,
 * in the gaps rare pairs of words that both sides have once, and word by word in what is left.
 * About linear while the texts are versions of one another.
 */
export function* alignTexts(
  before: WordIndex,
  after: WordIndex,
  lines: readonly SharedLines[],
): Generator<void, TextAlignment> {
  const aligner = new Aligner(before, after);
  for (const shared of lines) yield* aligner.keep(shared);
  let old = 0;
  let now = 0;
  for (const { before: from, after: to, length } of lines.filter(({ isMoved }) => !isMoved)) {
    yield* aligner.alignGap(old, before.placeAt(from), now, after.placeAt(to));
    old = before.placeAt(from + length);
    now = after.placeAt(to + length);
  }
  yield* aligner.alignGap(old, before.ids.length, now, after.ids.length);
  yield* slideGaps(aligner.slots, aligner.origins, before, after);
  yield* slideGaps(aligner.origins, aligner.slots, after, before);
  yield* aligner.fillRewordings();
  const { slots, origins } = aligner;
  return { slots, origins, same: yield* sameWords(slots, before.ids, after.ids) };
}

/** Words of a gap: where they are in their text, and their ids. */
interface Words {
  places: number[];
  ids: number[];
}

class Aligner {
  /** By word of the earlier text: the word of the later one in its slot, or -1. */
  readonly slots: Int32Array;
  /** By word of the later text: the word of the earlier one whose slot it is in, or -1. */
  readonly origins: Int32Array;
  readonly #before: WordIndex;
  readonly #after: WordIndex;
  readonly #weights = new Map<number, number>();

  constructor(before: WordIndex, after: WordIndex) {
    this.#before = before;
    this.#after = after;
    this.slots = new Int32Array(before.ids.length).fill(-1);
    this.origins = new Int32Array(after.ids.length).fill(-1);
  }

  /** Takes the words of shared lines for the same. */
  *keep({ before, after, length }: SharedLines): Generator<void, void> {
    const old = this.#before.placeAt(before);
    const now = this.#after.placeAt(after);
    const count = this.#before.placeAt(before + length) - old;
    for (let at = 0; at < count; at += 1) {
      this.#put(old + at, now + at);
      if (at % stepLength === stepLength - 1) yield;
    }
  }

  *alignGap(old: number, oldEnd: number, now: number, nowEnd: number): Generator<void, void> {
    const olds = freeWords(this.#before, old, oldEnd, this.slots);
    const news = freeWords(this.#after, now, nowEnd, this.origins);
    const isSmall = olds.ids.length * news.ids.length <= wholeGap;
    const runs = isSmall ? sharedEnds(olds.ids, news.ids) : yield* this.#seeds(olds, news);
    for (const gap of gapsBetween(runs, olds.ids.length, news.ids.length)) {
      if (gap.old === gap.oldEnd || gap.now === gap.nowEnd) continue;
      this.#alignWords(part(olds, gap.old, gap.oldEnd), part(news, gap.now, gap.nowEnd));
      yield;
    }
    for (const run of runs) yield* this.#keepRun(olds, news, run);
  }

  *#keepRun(olds: Words, news: Words, { before, after, length }: Run): Generator<void, void> {
    for (let at = 0; at < length; at += 1) {
      this.#put(olds.places[before + at] ?? 0, news.places[after + at] ?? 0);
      if (at % stepLength === stepLength - 1) yield;
    }
  }

  /** Runs of words that both sides have in the same order, around rare pairs that they have once. */
  *#seeds(olds: Words, news: Words): Generator<void, Run[]> {
    const pairs = new Pairs((id) => this.#weight(id));
    const oldPairs = yield* pairs.of(olds.ids);
    const newPairs = yield* pairs.of(news.ids);
    const runs: Run[] = [];
    let [oldEnd, newEnd] = [0, 0];
    for (const run of yield* commonRuns(oldPairs, newPairs, (pair) => pairs.isRare(pair))) {
      const cut = Math.max(0, oldEnd - run.before, newEnd - run.after);
      const length = run.length + 1 - cut;
      if (length <= 0) continue;
      runs.push({ before: run.before + cut, after: run.after + cut, length });
      oldEnd = run.before + cut + length;
      newEnd = run.after + cut + length;
    }
    return runs;
  }

  #weight(id: number): number {
    const known = this.#weights.get(id);
    if (known !== undefined) return known;
    const weight = weightOf(id, this.#after);
    this.#weights.set(id, weight);
    return weight;
  }

  #alignWords(olds: Words, news: Words): void {
    const cells = olds.ids.length * news.ids.length;
    if (cells === 0 || cells > largestGap) return;
    const { lexicon } = this.#before;
    const [ids, otherIds] = [new Int32Array(olds.ids), new Int32Array(news.ids)];
    const whole = { isWhole: true };
    const words = { ids, kinds: lexicon.kindsOf(ids), weights: ids.map((id) => this.#weight(id)) };
    const { slots } = align(words, { ids: otherIds, kinds: lexicon.kindsOf(otherIds) }, whole);
    for (const [at, slot] of slots.entries()) {
      if (slot >= 0) this.#put(olds.places[at] ?? 0, news.places[slot] ?? 0);
    }
  }

  #put(old: number, now: number): void {
    this.slots[old] = now;
    this.origins[now] = old;
  }

  /** Gives the words that went from between two that stayed the slots of those that came there. */
  *fillRewordings(): Generator<void, void> {
    const { slots } = this;
    for (let old = 1; old < slots.length; old += 1) {
      if (old % stepLength === 0) yield;
      if (slots[old] !== -1 || slots[old - 1] === -1) continue;
      let end = old;
      while (slots[end] === -1) end += 1;
      const from = (slots[old - 1] ?? 0) + 1;
      const came = (slots[end] ?? from) - from;
      if (came > 0) this.#reword(old, end, from, came);
      old = end;
    }
  }

  #reword(old: number, end: number, from: number, came: number): void {
    if (end - old > longestRewording || came > longestRewording) return;
    const went = this.#spoken(this.#before, old, end);
    const put = this.#spoken(this.#after, from, from + came);
    for (const [at, place] of went.entries()) {
      const now = put[Math.floor((at * put.length) / went.length)];
      if (now !== undefined && this.origins[now] === -1) this.#put(place, now);
    }
  }

  /** Places of words that are no signs. */
  #spoken({ ids, lexicon }: WordIndex, from: number, to: number): number[] {
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    return places.filter((place) => lexicon.kinds[ids[place] ?? -1] !== wordKinds.sign);
  }
}

/** The words from one place to another that have no slot yet. */
function freeWords(index: WordIndex, from: number, to: number, slots: Int32Array): Words {
  const places: number[] = [];
  for (let place = from; place < to; place += 1) if (slots[place] === -1) places.push(place);
  return { places, ids: places.map((place) => index.ids[place] ?? -1) };
}

function* sameWords(slots: Int32Array, ids: readonly number[], others: readonly number[]) {
  const same = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    if (ids[at] === others[slots[at] ?? -1]) same[at] = 1;
    if (at % stepLength === stepLength - 1) yield;
  }
  return same;
}

/** What both lists begin and end with. */
function sharedEnds(olds: readonly number[], news: readonly number[]): Run[] {
  const most = Math.min(olds.length, news.length);
  let head = 0;
  while (head < most && olds[head] === news[head]) head += 1;
  let tail = 0;
  while (tail < most - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail += 1;
  const end = { before: olds.length - tail, after: news.length - tail, length: tail };
  return [{ before: 0, after: 0, length: head }, end];
}

function part({ places, ids }: Words, from: number, to: number): Words {
  return { places: places.slice(from, to), ids: ids.slice(from, to) };
}

/** What lies before, between and after runs. */
function gapsBetween(runs: readonly Run[], olds: number, news: number) {
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
