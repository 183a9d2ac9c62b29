import type { Alignment } from './alignment/align';
import type { Anchor } from './anchor';
import { growLeft, growRight, type Placed } from './compound';
import type { Passage } from './passage';
import { foldPassage } from './words/fold-passage';

/** How much of a passage an alignment found again; each from 0 to 1. */
export interface Evidence {
  quote: number;
  before: number;
  after: number;
  /** The better side's share among the words next to the quote. */
  near: number;
  /** Whether every word of the quote is there, one after the other. */
  whole: boolean;
}

/** A context word counts this much less than the one that is nearer to the quote by one. */
const fading = 0.92;
/** The same among the words next to the quote: the fourth one counts a third. */
const nearFading = 0.7;

/** Weighs what an alignment found. */
export function weigh(passage: Passage, { slots, same }: Alignment): Evidence {
  const { first, last, ids } = passage;
  const indices = Array.from({ length: ids.length }, (_, at) => at);
  const side = (words: number[]) => share(passage, same, words);
  const inQuote = indices.slice(first, last + 1);
  const contiguous = (slots[last] ?? -1) - (slots[first] ?? -1) === last - first;
  const before = indices.slice(0, first).reverse();
  const after = indices.slice(last + 1);
  const near = [before, after].map((words) => share(passage, same, words, nearFading));
  return {
    quote: share(passage, same, inQuote, 1),
    before: side(before),
    after: side(after),
    near: Math.max(...near),
    whole: contiguous && inQuote.every((at) => same[at] === 1),
  };
}

function share(
  { weights }: Passage,
  same: Uint8Array,
  words: number[],
  fade: number = fading,
): number {
  let found = 0;
  let all = 0;
  let factor = 1;
  for (const at of words) {
    const weight = (weights[at] ?? 0) * factor;
    all += weight;
    if (same[at] === 1) found += weight;
    factor *= fade;
  }
  return all === 0 ? 0 : found / all;
}

/*
 * The thresholds were chosen on some 13,000 targets of 16 English and German pages, each of several
 * news reports joined and edited as `tests/bench/news` does, and left where a little more or less
 * changed nothing.
 */

/** A few words are believed only where at least this part of the context on one side is there. */
const shortContext = 0.3;
/**
 * ... and where this part of the words next to it on one side is. Else a figure whose paragraph went
 * is seen in the next paragraph, because the one before is where it was.
 */
const leastNear = 0.2;
/** ... or this part, where the quote stands there whole: that is not told as changed ... */
const leastNearWhole = 0.3;
/** ... or this part, where the other side has less than `weakSide` of its context. */
const leastNearAlone = 0.35;
const weakSide = 0.15;
/** Quotes of fewer words are short: they occur elsewhere by chance. */
const shortQuote = 5;
/** Without this part of the context on one side, a quote must be its own evidence ... */
const leastContext = 0.25;
/** ... with at least this part of its own words. */
const ownEvidence = 0.6;

/**
 * Where the whole texts were aligned, a whole quote with so much next to it stayed where it was: no
 * quote that stayed had less than 0.2, and those that had not had none.
 */
const leastNearInOrder = 0.1;

interface Finding extends Placed {
  passage: Passage;
  evidence: Evidence;
  was: string;
  /** The alignment is of the whole texts, so that the place keeps the order of all others. */
  isInOrder?: boolean;
}

/** Says what became of a quote, by the place where its passage aligned best. */
export function judge(finding: Finding): Anchor {
  const { text, evidence, was } = finding;
  const found = spanOf(finding);
  if (found === undefined || !isBelievable(finding)) return { state: 'gone' };
  const { start, end, isGrown } = found;
  const now = text.slice(start, end);
  const isSame = evidence.whole && !isGrown && foldPassage(now) === foldPassage(was);
  return isSame ? { state: 'intact', start, end } : { state: 'changed', start, end, was, now };
}

function isBelievable({ passage, evidence, isInOrder = false }: Finding): boolean {
  const { first, last } = passage;
  const { quote, before, after, near, whole } = evidence;
  if (isInOrder && whole) return near >= leastNearInOrder;
  const nearest = Math.max(before, after);
  const enough = whole ? leastNearWhole : leastNear;
  const neededNear = Math.min(before, after) < weakSide ? leastNearAlone : enough;
  const isShort = last - first + 1 < shortQuote;
  if (isShort && (nearest < shortContext || near < neededNear)) return false;
  if (nearest < leastContext && quote < ownEvidence) return false;
  return (before + after) / 2 >= 0.2 || quote >= 0.5;
}

function spanOf(finding: Finding) {
  const { passage, alignment, index } = finding;
  const { first, last, lead, trail } = passage;
  const { slots, same } = alignment;
  const filled = [...slots.subarray(first, last + 1)].filter((slot) => slot >= 0);
  const begin = filled[0];
  const finish = filled.at(-1);
  if (begin === undefined || finish === undefined) return undefined;
  const isFirst = same[first] === 1;
  const isLast = same[last] === 1;
  const from = growLeft(finding, begin, isFirst);
  const to = growRight(finding, finish, isLast);
  const isGrown = (isFirst && from < begin) || (isLast && to > finish);
  const start = (index.starts[from] ?? 0) + (isFirst && from === begin ? lead : 0);
  const end = (index.ends[to] ?? 0) - (isLast && to === finish ? trail : 0);
  return start < end ? { start, end, isGrown } : undefined;
}
