import { type ChangedTable, type Clock, changedTables } from '../model/change';
import { countAnnotations } from './count-annotations';
import type { Database, RowTables } from './database';
import { fieldsBetween } from './field-changes';
import { tick, timeOf } from './hybrid-clock';
import { laterThan } from './later-than';
import { compact } from './plain-data';
import {
  type ChangeRecord,
  type RecordOf,
  type RowOf,
  recordOf,
  type StateRecord,
} from './records';

/** What one action of the reader can do within its transaction. */
export interface Writing {
  /** For the queries of this room: called here, they see what the action has written so far. */
  db: Database;
  /** The action's time in ISO 8601. */
  now: string;
  /** Rows that this action wrote before: the ask is being repeated, and they stay as they are. */
  done: ReadonlySet<string>;
  /**
   * Writes rows whole, each with a change and later than the one it replaces; what says nothing new
   * is not written. Counts the rest.
   */
  put<Name extends ChangedTable>(table: Name, rows: readonly RowOf[Name][]): Promise<number>;
}

/** Where times and ids come from. */
export interface Sources {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new UUIDv7. */
  newId(): string;
}

/** The database was thrown away while it was open. */
export class DatabaseLostError extends Error {
  override readonly name = 'DatabaseLostError';
}

/**
 * Runs one action in one transaction: its rows, their changes, the counts that follow from them and
 * the clock are committed together or not at all. Inside, await nothing but the database.
 */
export async function writeAction<Result>(
  db: Database,
  sources: Sources,
  action: string,
  write: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const tables = [...changedTables.map((name) => db[name]), db.changes, db.meta];
  return db.dexie.transaction('rw', tables, async () => {
    const state = await db.meta.get('state');
    if (state === undefined) throw new DatabaseLostError();
    const before = await db.changes.where('action').equals(action).toArray();
    const machine = sources.now();
    const started = tick(state.clock, machine);
    const time = timeOf(started, machine);
    const run: Run = { db, sources, action, state, time, clock: started, touched: new Set() };
    const result = await write({
      db,
      now: new Date(time).toISOString(),
      done: new Set(before.map(({ row }) => row)),
      put: (table, rows) => putRows(run, table, rows),
    });
    if (run.clock !== started) {
      await countAnnotations(db, run.touched);
      await db.meta.put({ ...state, clock: run.clock, revision: state.revision + 1 });
    }
    return result;
  });
}

interface Run {
  db: Database;
  sources: Sources;
  action: string;
  state: StateRecord;
  clock: Clock;
  /** What the action is told by, see `timeOf`. */
  time: number;
  /** Articles whose annotations changed. */
  touched: Set<string>;
}

async function putRows<Name extends ChangedTable>(
  run: Run,
  table: Name,
  rows: readonly RowOf[Name][],
): Promise<number> {
  const tables: RowTables = run.db;
  const stored = tables[table];
  const old: (RecordOf[Name] | undefined)[] = await stored.bulkGet(rows.map(({ id }) => id));
  const changes: ChangeRecord[] = [];
  const records = rows.flatMap((given, index) => {
    const before: RowOf[ChangedTable] | undefined = old[index]?.row;
    const row = laterThan(before, compact(given));
    const fields = fieldsBetween(before, row);
    if (fields.length === 0) return [];
    run.clock = tick(run.clock, run.clock.wall);
    changes.push({
      id: run.sources.newId(),
      table,
      row: row.id,
      fields,
      at: run.clock,
      ...(run.time !== run.clock.wall && { time: run.time }),
      action: run.action,
      revision: run.state.revision + 1,
    });
    touch(run.touched, [row, before]);
    return [recordOf[table](row, old[index])];
  });
  await stored.bulkPut(records);
  await run.db.changes.bulkAdd(changes);
  return records.length;
}

/** Remembers the articles of annotations: their counts follow. */
function touch(touched: Set<string>, rows: readonly (RowOf[ChangedTable] | undefined)[]): void {
  for (const row of rows) {
    if (row !== undefined && 'target' in row) touched.add(row.articleId);
  }
}
