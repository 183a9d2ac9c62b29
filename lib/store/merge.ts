import type { ChangedTable } from '../model/change';
import type { RowTables } from './database';
import type { RowOf } from './records';
import { rowFromElsewhere } from './row-from-elsewhere';
import { type FindTwin, findTwins } from './twins';
import type { Writing } from './writing';

/** How many rows came in by table, and how many annotations were there already. */
export type Merged = Record<ChangedTable, number> & { unchanged: number };

/** Rows of a file or of the safety copy on their way in. */
export interface Merge {
  /** Brings rows in: articles first, since the others speak of them. */
  bring<Name extends ChangedTable>(
    writing: Writing,
    table: Name,
    rows: readonly RowOf[Name][],
  ): Promise<void>;
  merged: Merged;
}

/**
 * Merges rows into the database: a row that is there already is overwritten by a newer one only; an
 * article that is there under another id, a tag or own name that is there by name, or a suggestion
 * that is dismissed already takes the place of the one that comes. With `unbin`, what lies in the bin
 * here and not in what comes is taken out again, unless another row has its place by now.
 */
export function startMerge({ unbin }: { unbin: boolean }): Merge {
  const merged: Merged = {
    articles: 0,
    captures: 0,
    annotations: 0,
    tags: 0,
    dismissals: 0,
    ownNames: 0,
    unchanged: 0,
  };
  const articleIds = new Map<string, string>();
  return {
    merged,
    async bring(writing, table, rows) {
      const twinOf = findTwins(writing.db);
      const own = await known(twinOf, rows, articleIds);
      const news = await newer(writing, { table, unbin, twinOf }, own);
      // An ask that is repeated counts what it brought the first time.
      const before = own.filter(({ id }) => writing.done.has(id)).length;
      const written = before + (await writing.put(table, news));
      merged[table] += written;
      if (table === 'annotations') merged.unchanged += rows.length - written;
    },
  };
}

/**
 * Rows with their article as this database knows it, without those that it has under another id.
 */
async function known<Row extends RowOf[ChangedTable]>(
  twinOf: FindTwin,
  rows: readonly Row[],
  articleIds: Map<string, string>,
): Promise<Row[]> {
  const own: Row[] = [];
  for (const each of rows) {
    const given = rowFromElsewhere(each);
    const row = 'articleId' in given ? { ...given, articleId: here(given.articleId) } : given;
    const twin = await twinOf(row);
    if (twin === undefined || twin === row.id) own.push(row);
    else articleIds.set(row.id, twin);
  }
  return own;

  function here(articleId: string): string {
    return articleIds.get(articleId) ?? articleId;
  }
}

async function newer<Name extends ChangedTable>(
  { db, now }: Writing,
  { table, unbin, twinOf }: { table: Name; unbin: boolean; twinOf: FindTwin },
  rows: readonly RowOf[Name][],
): Promise<RowOf[Name][]> {
  const tables: RowTables = db;
  const records = await tables[table].bulkGet(rows.map(({ id }) => id));
  const news: RowOf[Name][] = [];
  for (const [index, row] of rows.entries()) {
    const old = records[index]?.row;
    const isNewer = old === undefined || Date.parse(row.updatedAt) > Date.parse(old.updatedAt);
    if (old?.deletedAt === undefined || row.deletedAt !== undefined || !unbin) {
      if (isNewer) news.push(row);
      continue;
    }
    // A row of this table either way, less a mark that is optional.
    const back = { ...(isNewer ? row : old), deletedAt: undefined, updatedAt: now } as RowOf[Name];
    const twin = await twinOf(back);
    if (twin === undefined || twin === row.id) news.push(back);
  }
  return news;
}
