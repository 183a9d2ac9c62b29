import type { AnnotationRow } from '../model/annotation';
import type { Page } from '../model/summary';
import { type AnnotationFilter, hasWords, idsFound, isListed, stateOf } from './annotation-filter';
import type { Database } from './database';
import { annotationsById, annotationsOf, onShelf } from './read-annotations';
import { type Departed, type ShelfFilter, shelfOf } from './shelf';

export interface PageAsk {
  cursor?: string | undefined;
  limit: number;
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
