import { stepLength } from '../steps';
import { weightOf } from '../words/weight';
import type { WordIndex } from '../words/word-index';
import { align } from './align';
import { commonRuns, type Run } from './common-runs';
import { fillRewordings } from './fill-rewordings';
import { gapsBetween, sharedEnds } from './gaps';
import type { SharedLines } from './match-lines';
import { Pairs } from './pairs';
import { slideGaps } from './slide-gaps';
import { Slots } from './slots';

/** Where the words of an earlier text are in a later one. */
export interface TextAlignment extends Pick<Slots, 'slots' | 'origins'> {
  /** By word of the earlier text: whether the word in its slot is the same one. */
  readonly same: Uint8Array;
}

/** Up to as many pairs of words a gap between shared lines is aligned as a whole: 0.3 ms or so. */
const wholeGap = 4_000;
/** Gaps with more pairs of words have nothing in common that is worth the time: 10 ms or so. */
const largestGap = 1_000_000;

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
  const places = new Slots(before.ids.length, after.ids.length);
  const { slots, origins } = places;
  const aligner = new Aligner(places, before, after);
  for (const shared of lines) yield* aligner.keep(shared);
  let old = 0;
  let now = 0;
  for (const { before: from, after: to, length } of lines.filter(({ isMoved }) => !isMoved)) {
    yield* aligner.alignGap(old, before.placeAt(from), now, after.placeAt(to));
    old = before.placeAt(from + length);
    now = after.placeAt(to + length);
  }
  yield* aligner.alignGap(old, before.ids.length, now, after.ids.length);
  yield* slideGaps(slots, origins, before, after);
  yield* slideGaps(origins, slots, after, before);
  yield* fillRewordings(places, before, after);
  return { slots, origins, same: yield* sameWords(slots, before.ids, after.ids) };
}

/** Words of a gap: where they are in their text, and their ids. */
interface Words {
  places: number[];
  ids: number[];
}

/** Gives words their slots, stretch by stretch. */
class Aligner {
  readonly #places: Slots;
  readonly #before: WordIndex;
  readonly #after: WordIndex;
  readonly #weights = new Map<number, number>();

  constructor(places: Slots, before: WordIndex, after: WordIndex) {
    this.#places = places;
    this.#before = before;
    this.#after = after;
  }

  /** Takes the words of shared lines for the same. */
  *keep({ before, after, length }: SharedLines): Generator<void, void> {
    const old = this.#before.placeAt(before);
    const now = this.#after.placeAt(after);
    const count = this.#before.placeAt(before + length) - old;
    for (let at = 0; at < count; at += 1) {
      this.#places.put(old + at, now + at);
      if (at % stepLength === stepLength - 1) yield;
    }
  }

  *alignGap(old: number, oldEnd: number, now: number, nowEnd: number): Generator<void, void> {
    const olds = freeWords(this.#before, old, oldEnd, this.#places.slots);
    const news = freeWords(this.#after, now, nowEnd, this.#places.origins);
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
      this.#places.put(olds.places[before + at] ?? 0, news.places[after + at] ?? 0);
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
      if (slot >= 0) this.#places.put(olds.places[at] ?? 0, news.places[slot] ?? 0);
    }
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

function part({ places, ids }: Words, from: number, to: number): Words {
  return { places: places.slice(from, to), ids: ids.slice(from, to) };
}
