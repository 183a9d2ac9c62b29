import type { AnnotationRow } from '../model/annotation';
import { isInState, type PageFilter } from '../model/page-state';
import type { Database } from './database';
import { idsWithWord, inAll } from './find-words';
import { searchWords } from './search-words';
import type { ShelfState } from './shelf';
import { tagKey } from './tag-key';

/** Which annotations a list is about; no field means all that are kept. */
export interface AnnotationFilter {
  articleId?: string | undefined;
  kind?: string | undefined;
  tag?: string | undefined;
  search?: string | undefined;
  /** How it stood on its page when that was last seen. */
  state?: PageFilter | undefined;
  /** Only what lies in the bin. */
  deleted?: boolean | undefined;
}

/** Whether a filter takes a row; `found` has the ids that its search finds, null means all. */
export function isListed(
  row: AnnotationRow,
  { kind, tag, state }: AnnotationFilter,
  found: ReadonlySet<string> | null,
): boolean {
  if (kind !== undefined && row.kind !== kind) return false;
  if (tag !== undefined && !row.tags.some(isTag(tag))) return false;
  if (state !== undefined && !isInState(row, state)) return false;
  return found === null || found.has(row.id);
}

/** The ids that a filter's search finds; null when it has no words. */
export async function idsFound(
  db: Database,
  { search }: AnnotationFilter,
): Promise<ReadonlySet<string> | null> {
  return hasWords(search) ? idsAbout(db, search) : null;
}

/** Ids of annotations in which, with their article's headline, every word of the search begins a word. */
async function idsAbout(db: Database, search: string): Promise<Set<string>> {
  const found = await Promise.all(
    searchWords([search]).map(async (word) => {
      const own = await idsWithWord(db.annotations, word);
      const articles = await idsWithWord(db.articles, word);
      const theirs = await db.annotations
        .where('row.articleId')
        .anyOf([...articles])
        .primaryKeys();
      return new Set([...own, ...theirs]);
    }),
  );
  return inAll(found);
}

/** Whether a search has a word in it. */
export function hasWords(search: string | undefined): search is string {
  return search !== undefined && searchWords([search]).length > 0;
}

function isTag(wanted: string): (tag: string) => boolean {
  const key = tagKey(wanted);
  return (tag) => tagKey(tag) === key;
}

/** Whether a filter is about what is kept or about the bin. */
export function stateOf({ deleted = false }: AnnotationFilter): ShelfState {
  return deleted ? 'binned' : 'kept';
}
