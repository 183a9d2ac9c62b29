import type { Block } from '../../model/block';
import { kindOf, wordKinds, wordsOf } from '../words/words';
import type { Edit } from './diff';

/** Paragraphs that stand elsewhere than they stood. */
export interface MovedParagraphs {
  /** Indexes among the paragraphs before. */
  from: ReadonlySet<number>;
  /** By the index among the paragraphs after, which way each went. */
  to: ReadonlyMap<number, 'up' | 'down'>;
}

/** Shorter ones that went here and came there may have nothing to do with each other. */
const leastWords = 4;

/**
 * Of a way from one list of paragraphs to another, those that went in one place and came in another
 * word by word: once in each, and no cells of tables, whose figures recur. Linear.
 */
export function movedParagraphs(
  edits: readonly Edit[],
  before: readonly Pick<Block, 'role'>[],
  keys: { before: readonly string[]; after: readonly string[] },
): MovedParagraphs {
  const from = new Set<number>();
  const to = new Map<number, 'up' | 'down'>();
  // Lists of which nothing stayed have nothing in common, or were too long to be compared.
  if (!edits.some(({ state }) => state === 'same')) return { from, to };
  const gone = placesOf(edits, 'removed', ({ before: at }) => keys.before[at]);
  const came = placesOf(edits, 'added', ({ after: at }) => keys.after[at]);
  for (const [key, [old, ...others]] of gone) {
    const [now, ...more] = came.get(key) ?? [];
    if (old === undefined || now === undefined || others.length + more.length > 0) continue;
    if (before[old.edit.before]?.role === 'tableCell' || !hasWords(key)) continue;
    from.add(old.edit.before);
    to.set(now.edit.after, now.at < old.at ? 'up' : 'down');
  }
  return { from, to };
}

interface Place {
  edit: Edit;
  /** Where in the list of edits. */
  at: number;
}

function placesOf(
  edits: readonly Edit[],
  state: Edit['state'],
  keyOf: (edit: Edit) => string | undefined,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  edits.forEach((edit, at) => {
    const key = edit.state === state ? keyOf(edit) : undefined;
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), { edit, at }]);
  });
  return places;
}

function hasWords(text: string): boolean {
  const words = [...wordsOf(text)].filter((word) => kindOf(word.text) === wordKinds.letters);
  return words.length >= leastWords;
}
