import type { AnnotationRow } from '../model/annotation';
import type { Database } from './database';
import { articleShelf, type ShelfState, shelfOf } from './shelf';

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

/** The records on a shelf in its order, still to be read or counted. */
export function onShelf(db: Database, shelf: readonly string[]) {
  return db.annotations.where('shelves').between(shelf, [...shelf, []]);
}
