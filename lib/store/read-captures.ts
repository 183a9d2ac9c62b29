import type { CaptureRow } from '../model/article';
import type { Database } from './database';

/** An article's captures, oldest first. */
export async function capturesOf(db: Database, articleId: string): Promise<CaptureRow[]> {
  const records = await db.captures.where('row.articleId').equals(articleId).toArray();
  return records.map(({ row }) => row).sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
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
