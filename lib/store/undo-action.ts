import type { AnnotationRow } from '../model/annotation';
import type { FieldChange } from '../model/change';
import type { Fields } from '../model/row';
import type { Database } from './database';
import { compareClocks } from './hybrid-clock';
import { annotationsById, countTagged } from './read-annotations';
import { ownNameOf } from './read-own-names';
import { tagByName } from './read-tags';
import type { RowOf } from './records';
import { rowSchemas } from './row-schemas';
import { type TakenBack, takeBack } from './take-back';
import type { Writing } from './writing';

/** The tables that undoing writes to: tags after the annotations that carry them. */
const undoneTables = ['annotations', 'tags', 'dismissals', 'ownNames'] as const;
type UndoneTable = (typeof undoneTables)[number];

/** What undoing an action did. */
export interface Undone {
  /** Rows that went back. */
  rows: number;
  /** Fields that stay because they were changed since. */
  conflicts: number;
}

/**
 * Takes back what an action wrote, within a transaction of another action, so that undoing can be
 * undone. Rows that it made go into the bin, a tag only when nothing carries it. The article and
 * its captures stay: without annotations no list shows them, and the purge removes them.
 */
export async function undoAction(writing: Writing, action: string): Promise<Undone> {
  const { db } = writing;
  const changes = await db.changes.where('action').equals(action).toArray();
  changes.sort((a, b) => compareClocks(a.at, b.at));
  const undone = { rows: 0, conflicts: 0 };
  for (const table of undoneTables) {
    const own = changes.filter((change) => change.table === table && !writing.done.has(change.row));
    for (const id of new Set(own.map(({ row }) => row))) {
      const fields = own.filter(({ row }) => row === id).map((change) => change.fields);
      const result = await undoRow({ writing, table }, id, fields);
      undone.rows += result.rows;
      undone.conflicts += result.conflicts;
    }
  }
  return undone;
}

/** The annotations that an action wrote, as they are now; null when no such action is known. */
export async function annotationsOfAction(
  db: Database,
  action: string,
): Promise<AnnotationRow[] | null> {
  const changes = await db.changes.where('action').equals(action).toArray();
  if (changes.length === 0) return null;
  const ids = changes.filter(({ table }) => table === 'annotations').map(({ row }) => row);
  return annotationsById(db, [...new Set(ids)]);
}

interface Job<Name extends UndoneTable> {
  writing: Writing;
  table: Name;
}

async function undoRow<Name extends UndoneTable>(
  { writing, table }: Job<Name>,
  id: string,
  changes: readonly FieldChange[][],
): Promise<Undone> {
  const { db } = writing;
  const record = await db[table].get(id);
  if (record === undefined) return { rows: 0, conflicts: 0 };
  const { row, conflicts } = rowBack(record.row, changes, writing.now);
  const parsed = rowSchemas[table].safeParse(row).data;
  if (parsed === undefined || (await isInTheWay(db, parsed))) {
    return { rows: 0, conflicts: conflicts + 1 };
  }
  return { rows: await writing.put(table, [parsed]), conflicts };
}

function rowBack(row: Fields, changes: readonly FieldChange[][], now: string): TakenBack {
  const isCreation = changes[0]?.some(
    ({ field, before }) => field === 'id' && before === undefined,
  );
  if (isCreation) {
    const deletedAt = row['deletedAt'] ?? now;
    return { row: { ...row, deletedAt, updatedAt: now }, conflicts: 0 };
  }
  const taken = takeBack(row, changes);
  return { ...taken, row: { ...taken.row, updatedAt: now } };
}

/**
 * Whether a row cannot go back: annotations carry the tag by now, or another row took the name of a
 * tag or of an own name.
 */
async function isInTheWay(db: Database, row: RowOf[UndoneTable]): Promise<boolean> {
  if ('isDismissed' in row) {
    const other = row.deletedAt === undefined ? await ownNameOf(db, row) : undefined;
    return other !== undefined && other.id !== row.id;
  }
  if (!('colour' in row)) return false;
  if (row.deletedAt !== undefined) return (await countTagged(db, row.name)) > 0;
  const other = await tagByName(db, row.name);
  return other !== undefined && other.id !== row.id;
}
