import type { Block } from '../../model/block';
import type { ComparedBlock, TextPart } from '../../model/compared-block';
import { foldPassage } from '../words/fold-passage';
import { wordsOf } from '../words/words';
import { diff, type Edit } from './diff';
import { type MovedParagraphs, movedParagraphs } from './moved-paragraphs';

/** What a paragraph is compared by. */
type Said = Pick<Block, 'role' | 'text'>;

/** Paragraphs with at least this part of their words in common are one paragraph, edited. */
const likeness = 0.4;

/**
 * Compares two captures paragraph by paragraph, and the words of those that were edited. Quadratic
 * in what changed, linear in what did not.
 */
export function compare(before: readonly Said[], after: readonly Said[]): ComparedBlock[] {
  const fold = ({ text }: Said) => foldPassage(text);
  const keys = { before: before.map(fold), after: after.map(fold) };
  const edits = diff(keys.before, keys.after);
  const moved = movedParagraphs(edits, before, keys);
  const compared: ComparedBlock[] = [];
  for (const run of runsOf(edits)) {
    if (run.state === 'same') {
      compared.push(...run.edits.flatMap(({ after: at }) => block('same', after[at])));
    } else {
      compared.push(...matched(run.edits, before, after, moved));
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

function block(state: 'same' | 'removed', said: Said | undefined): ComparedBlock[] {
  return said === undefined ? [] : [{ state, role: said.role, text: said.text }];
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

/** Pairs removed paragraphs with added ones that are like them, in order; what moved has its twin. */
function matched(
  edits: readonly Edit[],
  before: readonly Said[],
  after: readonly Said[],
  moved: MovedParagraphs,
): ComparedBlock[] {
  const removed = edits.flatMap((edit) =>
    edit.state === 'removed' && !moved.from.has(edit.before) ? (before[edit.before] ?? []) : [],
  );
  const added = edits.flatMap(({ state, after: at }) => {
    const now = state === 'added' ? after[at] : undefined;
    return now === undefined ? [] : [{ ...now, way: moved.to.get(at) }];
  });
  const compared: ComparedBlock[] = [];
  let next = 0;
  for (const old of removed) {
    const twin = added.findIndex(
      (now, at) => at >= next && now.way === undefined && isLike(old.text, now.text),
    );
    const now = added[twin];
    if (now === undefined) {
      compared.push(...block('removed', old));
      continue;
    }
    compared.push(...added.slice(next, twin).map(arrived));
    const parts = compareWords(old.text, now.text);
    compared.push({ state: 'changed', role: now.role, parts });
    next = twin + 1;
  }
  return [...compared, ...added.slice(next).map(arrived)];
}

function arrived({ role, text, way }: Said & { way: 'up' | 'down' | undefined }): ComparedBlock {
  return way === undefined ? { state: 'added', role, text } : { state: 'moved', role, way, text };
}

function isLike(one: string, other: string): boolean {
  const words = new Set(pieces(one).map(foldPassage));
  const others = new Set(pieces(other).map(foldPassage));
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / Math.max(1, Math.min(words.size, others.size)) >= likeness;
}
