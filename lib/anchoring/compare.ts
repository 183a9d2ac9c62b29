import { diff, type Edit } from './diff';
import { foldPassage } from './fold';
import { wordsOf } from './words';

/** A stretch of words that two paragraphs share, or that only one of them has. */
export interface TextPart {
  state: 'same' | 'added' | 'removed';
  text: string;
}

/** One paragraph of a comparison: in both captures, in both but with other words, or in one only. */
export type ComparedBlock =
  | { state: 'same' | 'added' | 'removed'; text: string }
  | { state: 'changed'; parts: TextPart[] };

/** Paragraphs with at least this part of their words in common are one paragraph, edited. */
const likeness = 0.4;

/**
 * Compares two captures paragraph by paragraph, and the words of those that were edited. Quadratic
 * in what changed, linear in what did not.
 */
export function compare(
  before: readonly { text: string }[],
  after: readonly { text: string }[],
): ComparedBlock[] {
  const olds = before.map(({ text }) => text);
  const news = after.map(({ text }) => text);
  const edits = diff(olds.map(foldPassage), news.map(foldPassage));
  const compared: ComparedBlock[] = [];
  for (const run of runsOf(edits)) {
    if (run.state === 'same') {
      compared.push(...run.edits.map(({ after: at }) => block('same', news[at])));
    } else {
      compared.push(...matched(run.edits, olds, news));
    }
  }
  return compared;
}

/** Compares two paragraphs word by word; white space goes with the word after it. */
export function compareWords(before: string, after: string): TextPart[] {
  const olds = pieces(before);
  const news = pieces(after);
  const edits = diff(olds.map(foldPassage), news.map(foldPassage));
  const parts: TextPart[] = [];
  for (const { state, before: old, after: now } of edits) {
    const text = (state === 'removed' ? olds[old] : news[now]) ?? '';
    const last = parts.at(-1);
    if (last?.state === state) last.text += text;
    else parts.push({ state, text });
  }
  return parts;
}

function pieces(text: string): string[] {
  const ends = [...wordsOf(text)].map(({ end }) => end);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
}

function block(state: 'same' | 'added' | 'removed', text = ''): ComparedBlock {
  return { state, text };
}

interface Run {
  state: 'same' | 'different';
  edits: Edit[];
}

function runsOf(edits: readonly Edit[]): Run[] {
  const runs: Run[] = [];
  for (const edit of edits) {
    const state = edit.state === 'same' ? 'same' : 'different';
    const last = runs.at(-1);
    if (last?.state === state) last.edits.push(edit);
    else runs.push({ state, edits: [edit] });
  }
  return runs;
}

/** Pairs removed paragraphs with added ones that are like them, in order. */
function matched(edits: readonly Edit[], olds: string[], news: string[]): ComparedBlock[] {
  const removed = edits.filter(({ state }) => state === 'removed').map((edit) => edit.before);
  const added = edits.filter(({ state }) => state === 'added').map((edit) => edit.after);
  const compared: ComparedBlock[] = [];
  let next = 0;
  for (const old of removed) {
    const twin = added.findIndex(
      (now, at) => at >= next && isLike(olds[old] ?? '', news[now] ?? ''),
    );
    if (twin < 0) {
      compared.push(block('removed', olds[old]));
      continue;
    }
    compared.push(...added.slice(next, twin).map((now) => block('added', news[now])));
    const parts = compareWords(olds[old] ?? '', news[added[twin] ?? 0] ?? '');
    compared.push({ state: 'changed', parts });
    next = twin + 1;
  }
  return [...compared, ...added.slice(next).map((now) => block('added', news[now]))];
}

function isLike(one: string, other: string): boolean {
  const words = new Set(pieces(one).map(foldPassage));
  const others = new Set(pieces(other).map(foldPassage));
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / Math.max(1, Math.min(words.size, others.size)) >= likeness;
}
