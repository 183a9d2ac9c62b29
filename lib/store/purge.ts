import { type ChangedTable, changedTables } from '../model/change';
import type { Database } from './database';
import type { RecordOf } from './records';

/** How long the bin keeps what was deleted. */
const binDays = 30;
const day = 24 * 60 * 60 * 1000;

/** One row to be erased for good. */
export interface Erased {
  table: ChangedTable;
  id: string;
}

/**
 * Erases what has lain in the bin for 30 days, then articles that have had no annotation for as
 * long, with their captures and the history of it all. At most once a day, of which one in the
 * future is none: the clock was ahead then. `now` in milliseconds.
 * `forget` takes the copies away, before the rows: killed in between, the next start finds the rows
 * again, and nothing would ever find the copies.
 */
export async function purge(
  db: Database,
  now: number,
  forget: (rows: readonly Erased[]) => Promise<void>,
): Promise<void> {
  const state = await db.meta.get('state');
  if (state === undefined || Math.abs(now - state.purgedAt) < day) return;
  const old = await outlived(db, new Date(now - binDays * day).toISOString());
  await forget(old);
  const tables = [...changedTables.map((name) => db[name]), db.changes, db.meta];
  await db.dexie.transaction('rw', tables, async () => {
    await erase(db, old);
    await db.meta.where('key').equals('state').modify({ purgedAt: now });
  });
}

async function outlived(db: Database, limit: string): Promise<Erased[]> {
  const binned = [
    ...(await expired(db, 'annotations', limit)),
    ...(await expired(db, 'tags', limit)),
    ...(await expired(db, 'ownNames', limit)),
    ...(await expiredDismissals(db, limit)),
  ];
  const ids = new Set(binned.map(({ id }) => id));
  return [...binned, ...(await forsaken(db, limit, ids))];
}

async function expired(
  db: Database,
  table: 'annotations' | 'tags' | 'ownNames',
  limit: string,
): Promise<Erased[]> {
  const ids = await db[table].where('row.deletedAt').below(limit).primaryKeys();
  return ids.map((id) => ({ table, id }));
}

/** Few are ever taken back, so that they have no index of their own: once a day all are looked at. */
async function expiredDismissals(db: Database, limit: string): Promise<Erased[]> {
  const isExpired = ({ row: { deletedAt } }: RecordOf['dismissals']) =>
    deletedAt !== undefined && deletedAt < limit;
  const ids = await db.dismissals.filter(isExpired).primaryKeys();
  return ids.map((id) => ({ table: 'dismissals', id }));
}

/** Articles without annotations but those that go now, that were last written before the limit. */
async function forsaken(
  db: Database,
  limit: string,
  going: ReadonlySet<string>,
): Promise<Erased[]> {
  const articles = await db.articles
    .filter(({ annotations, row }) => annotations === 0 && row.updatedAt < limit)
    .primaryKeys();
  const erased: Erased[] = [];
  for (const id of articles) {
    const own = await db.annotations.where('row.articleId').equals(id).primaryKeys();
    if (own.some((annotation) => !going.has(annotation))) continue;
    const captures = await db.captures.where('row.articleId').equals(id).primaryKeys();
    erased.push({ table: 'articles', id });
    erased.push(...captures.map((capture): Erased => ({ table: 'captures', id: capture })));
  }
  return erased;
}

async function erase(db: Database, rows: readonly Erased[]): Promise<void> {
  for (const table of changedTables) {
    const ids = rows.filter((row) => row.table === table).map(({ id }) => id);
    await db[table].bulkDelete(ids);
    await db.changes.where('row').anyOf(ids).delete();
  }
}
