import type { Alignment } from './align';
import type { Anchor } from './anchor';
import { foldPassage } from './fold';
import type { Passage } from './passage';
import type { WordIndex } from './word-index';
import { isSpacedWord } from './words';

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
  const indices = ids.map((_, at) => at);
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

/** A few words are believed only where at least this part of the context on one side is there. */
const shortContext = 0.3;
/**
 * ... and where this part of the words next to it on one side is. Else a figure whose paragraph went
 * is seen in the next paragraph, because the one before is where it was.
 */
const leastNear = 0.2;
/** ... or this part, where the other side has less than `weakSide` of its context. */
const leastNearAlone = 0.35;
const weakSide = 0.15;
/** Quotes of fewer words are short: they occur elsewhere by chance. */
const shortQuote = 5;
/** Without this part of the context on one side, a quote must be its own evidence ... */
const leastContext = 0.25;
/** ... with at least this part of its own words. */
const ownEvidence = 0.6;

interface Finding {
  text: string;
  index: WordIndex;
  passage: Passage;
  alignment: Alignment;
  evidence: Evidence;
  was: string;
}

/** Says what became of a quote, by the place where its passage aligned best. */
export function judge(finding: Finding): Anchor {
  const { text, passage, evidence, was } = finding;
  const span = spanOf(finding);
  if (span === undefined || !isBelievable(passage, evidence)) return { state: 'gone' };
  const now = text.slice(span.start, span.end);
  if (evidence.whole && foldPassage(now) === foldPassage(was)) return { state: 'intact', ...span };
  return { state: 'changed', ...span, was, now };
}

function isBelievable({ first, last }: Passage, evidence: Evidence): boolean {
  const { quote, before, after, near } = evidence;
  const nearest = Math.max(before, after);
  const neededNear = Math.min(before, after) < weakSide ? leastNearAlone : leastNear;
  const isShort = last - first + 1 < shortQuote;
  if (isShort && (nearest < shortContext || near < neededNear)) return false;
  if (nearest < leastContext && quote < ownEvidence) return false;
  return (before + after) / 2 >= 0.2 || quote >= 0.5;
}

function spanOf(finding: Finding): { start: number; end: number } | undefined {
  const { text, passage, alignment, index } = finding;
  const { first, last, lead, trail } = passage;
  const { slots, same } = alignment;
  const filled = [...slots.subarray(first, last + 1)].filter((slot) => slot >= 0);
  const begin = filled[0];
  const finish = filled.at(-1);
  if (begin === undefined || finish === undefined) return undefined;
  const start = (index.starts[begin] ?? 0) + (same[first] === 1 ? lead : 0);
  const end = same[last] === 1 ? (index.ends[finish] ?? 0) - trail : endOfWord(text, index, finish);
  return start < end ? { start, end } : undefined;
}

/** The end of a word as a reader sees it: "3" became "5D", not "5". */
function endOfWord(text: string, index: WordIndex, word: number): number {
  const wordAt = (at: number) => text.slice(index.starts[at], index.ends[at]);
  let at = word;
  while (
    index.starts[at + 1] === index.ends[at] &&
    isSpacedWord(wordAt(at)) &&
    isSpacedWord(wordAt(at + 1))
  ) {
    at += 1;
  }
  return index.ends[at] ?? 0;
}
