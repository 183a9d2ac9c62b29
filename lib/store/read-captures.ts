import type { CaptureRow } from '../model/article';
import type { Database } from './database';

/** An article's captures, oldest first. */
export async function capturesOf(db: Database, articleId: string): Promise<CaptureRow[]> {
  const records = await db.captures.where('row.articleId').equals(articleId).toArray();
  return records.map(({ row }) => row).sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
}

/** Captures by their ids, those that exist, in the order of the ids. */
export async function capturesById(db: Database, ids: readonly string[]): Promise<CaptureRow[]> {
  const records = await db.captures.bulkGet([...ids]);
  return records.flatMap((record) => (record === undefined ? [] : [record.row]));
}

/** How many captures an article has. */
export function countCaptures(db: Database, articleId: string): Promise<number> {
  return db.captures.where('row.articleId').equals(articleId).count();
}

/** Whether an article was captured with this text before. */
export async function isCaptured(
  db: Database,
  articleId: string,
  textHash: string,
): Promise<boolean> {
  const same = db.captures.where('[row.articleId+row.textHash]').equals([articleId, textHash]);
  return (await same.count()) > 0;
}
