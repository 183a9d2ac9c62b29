import { Dexie, type DexieOptions, type Table } from 'dexie';
import { type ChangedTable, changedTables } from '../model/change';
import { type Migration, migrated, migrations } from '../model/migrations';
import type { Fields } from '../model/row';
import {
  type ChangeRecord,
  type RecordOf,
  type RowOf,
  recordOf,
  type StateRecord,
} from './records';

export const databaseName = 'presslight';

/** The tables of the first version with their indexes: Dexie's form, `&` unique, `*` each item. */
export const firstTables = {
  articles: 'row.id, &row.canonicalUrl, order, *words',
  captures: 'row.id, row.articleId, [row.articleId+row.textHash]',
  annotations: 'row.id, row.articleId, *shelves, *words, row.updatedAt, row.deletedAt',
  changes: 'id, action, row, revision',
  tags: 'row.id, &key, row.deletedAt',
  dismissals: 'row.id, row.articleKey',
  meta: 'key',
};

/** What a later version adds or changes of them, by the version of the rows that needs it. */
const laterTables: Record<number, Record<string, string>> = {
  3: {
    annotations: `${firstTables.annotations}, named`,
    ownNames: 'row.id, &key, *words, row.deletedAt',
  },
};

/** The tables of rows that the change log covers. */
export type RowTables = { [Name in ChangedTable]: Table<RecordOf[Name], string> };

/** The open database by its tables. */
export interface Database extends RowTables {
  dexie: Dexie;
  changes: Table<ChangeRecord, string>;
  meta: Table<StateRecord, string>;
}

/**
 * A database with its tables and version chain, not yet opened. Writes are strict: a transaction is
 * complete once the disk has it, not once the operating system has.
 */
export function describeDatabase(
  options: DexieOptions = {},
  steps: readonly Migration[] = migrations,
): Database {
  const dexie = new Dexie(databaseName, {
    ...options,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  });
  dexie.version(1).stores(firstTables);
  for (const step of steps) {
    const version = dexie.version(step.to).stores(laterTables[step.to] ?? {});
    version.upgrade(async (transaction) => {
      // A table that came later is no part of an earlier version.
      const touched = changedTables.filter((name) => step.rows[name] !== undefined);
      for (const name of touched) await migrateTable(transaction.table(name), name, step);
    });
  }
  return {
    dexie,
    articles: dexie.table('articles'),
    captures: dexie.table('captures'),
    annotations: dexie.table('annotations'),
    tags: dexie.table('tags'),
    dismissals: dexie.table('dismissals'),
    ownNames: dexie.table('ownNames'),
    changes: dexie.table('changes'),
    meta: dexie.table('meta'),
  };
}

async function migrateTable<Name extends ChangedTable>(
  table: Table<RecordOf[Name], string>,
  name: Name,
  step: Migration,
): Promise<void> {
  await table.toCollection().modify((record, holder) => {
    const old: { row: Fields } = record;
    // A migration turns rows of the version before into rows of its own.
    const row = migrated(name, old.row, [step]) as RowOf[Name];
    holder.value = recordOf[name](row, record);
  });
}
