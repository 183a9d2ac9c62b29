import type { DismissalRow } from '../model/dismissal';
import type { Database } from './database';

/** What the reader dismissed in an article, outside the bin. */
export async function dismissalsOf(db: Database, articleKey: string): Promise<DismissalRow[]> {
  const records = await db.dismissals.where('row.articleKey').equals(articleKey).toArray();
  return records.map(({ row }) => row).filter(({ deletedAt }) => deletedAt === undefined);
}
