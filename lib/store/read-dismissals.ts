import type { DismissalRow } from '../model/dismissal';
import type { Database } from './database';

/** What the reader dismissed in an article, outside the bin. */
export async function dismissalsOf(db: Database, articleKey: string): Promise<DismissalRow[]> {
  const records = await db.dismissals.where('row.articleKey').equals(articleKey).toArray();
  return records.map(({ row }) => row).filter(({ deletedAt }) => deletedAt === undefined);
}

/**
 * The next dismissals of all articles in the order of their ids, outside the bin; `next` is the last
 * of them, absent at the end.
 */
export async function dismissalsAfter(
  db: Database,
  { after = '', limit }: { after?: string | undefined; limit: number },
): Promise<{ rows: DismissalRow[]; next?: string }> {
  const records = await db.dismissals
    .where('row.id')
    .above(after)
    .filter(({ row }) => row.deletedAt === undefined)
    .limit(limit)
    .toArray();
  const rows = records.map(({ row }) => row);
  const last = rows.length < limit ? undefined : rows.at(-1)?.id;
  return { rows, ...(last !== undefined && { next: last }) };
}
