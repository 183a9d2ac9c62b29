import { type ChangedTable, changedTables } from '../model/change';
import { migrated } from '../model/migrations';
import type { Database } from './database';
import type { KeyValue } from './key-value';
import { isObject } from './plain-data';
import type { RowOf } from './records';
import { rowSchemas } from './row-schemas';
import { type Sentinel, sentinel } from './sentinel';

const sentinelKey = 'sentinel';
const prefix = 'copy ';
/** Rows written or read at once: enough to be quick, little enough to fit in memory. */
const batch = 200;

/** The key of a row's copy. */
export function copyKey(table: ChangedTable, id: string): string {
  return `${prefix}${table} ${id}`;
}

/** The sentinel, or undefined when there is none or it makes no sense. */
export async function readSentinel(area: KeyValue): Promise<Sentinel | undefined> {
  const stored = await area.get([sentinelKey]);
  return sentinel.safeParse(stored[sentinelKey]).data;
}

/** Says in the copy's area how far the copy reaches. */
export async function writeSentinel(area: KeyValue, value: Sentinel): Promise<void> {
  await area.set({ [sentinelKey]: value });
}

/**
 * Copies the rows of all actions after `since`, and then moves the sentinel. Killed in between, the
 * next start does the rest. Work grows with what those actions wrote.
 */
export async function copyChanged(
  db: Database,
  area: KeyValue,
  known: Sentinel,
): Promise<Sentinel> {
  const { dexie, changes, meta } = db;
  const [state, changed] = await dexie.transaction('r', [changes, meta], async () => [
    await meta.get('state'),
    await changes.where('revision').above(known.revision).toArray(),
  ]);
  if (state === undefined) return known;
  for (const table of changedTables) {
    const ids = changed.filter((change) => change.table === table).map(({ row }) => row);
    await copyRows(db, area, table, [...new Set(ids)]);
  }
  const next = { ...known, revision: state.revision };
  await writeSentinel(area, next);
  return next;
}

/** Copies every row there is. */
export async function copyEverything(db: Database, area: KeyValue): Promise<void> {
  for (const table of changedTables) {
    await copyRows(db, area, table, await db[table].toCollection().primaryKeys());
  }
}

async function copyRows<Name extends ChangedTable>(
  db: Database,
  area: KeyValue,
  table: Name,
  ids: readonly string[],
): Promise<void> {
  for (const part of batches(ids)) {
    const records = await db[table].bulkGet([...part]);
    const rows = records.flatMap((record) => (record === undefined ? [] : [record.row]));
    await area.set(Object.fromEntries(rows.map((row) => [copyKey(table, row.id), row])));
  }
}

/** Takes rows out of the copy that were erased for good. */
export async function forgetCopies(
  area: KeyValue,
  erased: readonly { table: ChangedTable; id: string }[],
): Promise<void> {
  await area.remove(erased.map(({ table, id }) => copyKey(table, id)));
}

/** Removes the whole copy, the sentinel first: whoever finds none copies again. */
export async function eraseCopy(area: KeyValue): Promise<void> {
  await area.remove([sentinelKey]);
  await area.remove((await area.keys()).filter((key) => key.startsWith(prefix)));
}

/** Some rows of one table. */
export type CopiedRows = {
  [Name in ChangedTable]: { table: Name; rows: RowOf[Name][] };
}[ChangedTable];

/**
 * The copied rows in batches, of one table each. A copy that does not parse is left out and counted
 * through `onUnreadable`, so that one bad row does not keep the others from coming back.
 */
export async function* copiedRows(
  area: KeyValue,
  onUnreadable: (key: string) => void,
): AsyncGenerator<CopiedRows> {
  const keys = await area.keys();
  for (const table of changedTables) {
    const own = keys.filter((key) => key.startsWith(copyKey(table, '')));
    for (const part of batches(own)) {
      const stored = Object.entries(await area.get([...part]));
      const rows = stored.flatMap(([key, value]) => {
        const parsed = isObject(value)
          ? rowSchemas[table].safeParse(migrated(table, value)).data
          : undefined;
        if (parsed === undefined) onUnreadable(key);
        return parsed === undefined ? [] : [parsed];
      });
      // Each table's rows were parsed by its own schema.
      yield { table, rows } as CopiedRows;
    }
  }
}

function batches<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.ceil(items.length / batch);
  return Array.from({ length: count }, (_, n) => items.slice(n * batch, (n + 1) * batch));
}
