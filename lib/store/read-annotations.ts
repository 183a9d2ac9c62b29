import type { AnnotationRow } from '../model/annotation';
import { isInState, type PageFilter } from '../model/page-state';
import type { Page } from '../model/summary';
import type { Database } from './database';
import { idsWithWord, inAll } from './find-words';
import { searchWords } from './search-words';
import { articleShelf, type Departed, type ShelfFilter, type ShelfState, shelfOf } from './shelf';
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

export interface PageAsk {
  cursor?: string | undefined;
  limit: number;
}

/** Annotations by their ids, those that exist, in the bin or not. */
export async function annotationsById(
  db: Database,
  ids: readonly string[],
): Promise<AnnotationRow[]> {
  const records = await db.annotations.bulkGet([...ids]);
  return records.flatMap((record) => (record === undefined ? [] : [record.row]));
}

/** An article's annotations in reading order. */
export async function annotationsOf(
  db: Database,
  articleId: string,
  state: ShelfState = 'kept',
): Promise<AnnotationRow[]> {
  const records = await onShelf(db, [state, articleShelf(articleId)]).toArray();
  return records.map(({ row }) => row);
}

/** All annotations that carry a tag, those in the bin too. */
export async function annotationsTagged(db: Database, tag: string): Promise<AnnotationRow[]> {
  const kept = await onShelf(db, ['kept', shelfOf({ tag })]).toArray();
  const binned = await onShelf(db, ['binned', shelfOf({ tag })]).toArray();
  return [...kept, ...binned].map(({ row }) => row);
}

/** How many kept annotations carry a tag. */
export function countTagged(db: Database, tag: string): Promise<number> {
  return onShelf(db, ['kept', shelfOf({ tag })]).count();
}

/**
 * One page of annotations: an article's in reading order, else the newest first. Without a search
 * the work grows with the page, plus the count.
 */
export async function listAnnotations(
  db: Database,
  filter: AnnotationFilter,
  page: PageAsk,
): Promise<Page<AnnotationRow>> {
  const { articleId, search, state } = filter;
  if (articleId === undefined && !hasWords(search) && state !== 'there') {
    return shelfPage(db, { ...filter, state }, page);
  }
  const ids = await matchingIds(db, filter);
  const start = Number(page.cursor ?? 0);
  const end = start + page.limit;
  return {
    rows: await annotationsById(db, ids.slice(start, end)),
    total: ids.length,
    ...(end < ids.length && { next: String(end) }),
  };
}

async function shelfPage(
  db: Database,
  filter: AnnotationFilter & ShelfFilter,
  { cursor, limit }: PageAsk,
): Promise<Page<AnnotationRow>> {
  const shelf = [stateOf(filter), shelfOf(filter)];
  const upper = cursor === undefined ? [] : cursor.split(' ');
  const records = await db.annotations
    .where('shelves')
    .between(shelf, cursor === undefined ? [...shelf, []] : [...shelf, ...upper])
    .reverse()
    .limit(limit + 1)
    .toArray();
  const rows = records.slice(0, limit).map(({ row }) => row);
  const last = records.length > limit ? rows.at(-1) : undefined;
  return {
    rows,
    total: await onShelf(db, shelf).count(),
    ...(last !== undefined && { next: `${last.deletedAt ?? last.createdAt} ${last.id}` }),
  };
}

/** Ids in the list's order. Reads keys only, but all of the shelf's. */
async function matchingIds(db: Database, filter: AnnotationFilter): Promise<string[]> {
  const { articleId } = filter;
  const found = await idsFound(db, filter);
  if (articleId === undefined) {
    const ids = await idsInState(db, filter);
    return ids.filter((id) => found?.has(id) ?? true);
  }
  const rows = await annotationsOf(db, articleId, stateOf(filter));
  return rows.filter((row) => isListed(row, filter, found)).map(({ id }) => id);
}

/** Ids of a shelf, the newest first; what is there is what departs in no way. */
async function idsInState(db: Database, { state, ...filter }: AnnotationFilter): Promise<string[]> {
  const idsOf = (one?: Departed) =>
    onShelf(db, [stateOf(filter), shelfOf({ ...filter, state: one })]).primaryKeys();
  if (state !== 'there') return (await idsOf(state)).reverse();
  const away = new Set([...(await idsOf('changed')), ...(await idsOf('gone'))]);
  return (await idsOf()).reverse().filter((id) => !away.has(id));
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

function hasWords(search: string | undefined): search is string {
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

function onShelf(db: Database, shelf: readonly string[]) {
  return db.annotations.where('shelves').between(shelf, [...shelf, []]);
}
