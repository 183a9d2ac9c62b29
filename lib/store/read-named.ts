import type { EntityRow } from '../model/annotation';
import type { Entity } from '../model/entity';
import type { NameSummary, Page } from '../model/summary';
import { nameKey } from '../text/name-key';
import type { Database } from './database';
import { idsWithWords } from './find-words';

/** A name by its type and canonical form. */
export type Named = Pick<Entity, 'type' | 'name'>;

/** How many kept annotations bear a name. */
export function countNamed(db: Database, name: Named): Promise<number> {
  return db.annotations.where('named').equals(nameKey(name)).count();
}

/** The kept annotations that bear a name, in any spelling of it. */
export function annotationsNamed(db: Database, name: Named): Promise<EntityRow[]> {
  return rowsOf(db, nameKey(name));
}

export interface NameList {
  type?: Entity['type'] | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/**
 * What the kept annotations name, over all articles, by type and name. Reads the keys of all names,
 * and the annotations of those that are shown.
 */
export async function listNamed(
  db: Database,
  { type, search, cursor = '0', limit }: NameList,
): Promise<Page<NameSummary>> {
  const found = search === undefined ? null : await keysFound(db, search);
  const keys = await keysOf(db, type);
  const listed = keys.filter((key) => found?.has(key) ?? true);
  const end = Number(cursor) + limit;
  const shown = listed.slice(Number(cursor), end);
  const rows = await Promise.all(shown.map(async (key) => summaryOf(await rowsOf(db, key))));
  return {
    rows: rows.flatMap((row) => row ?? []),
    total: listed.length,
    ...(end < listed.length && { next: String(end) }),
  };
}

async function keysOf(db: Database, type: Entity['type'] | undefined): Promise<string[]> {
  const names = type === undefined ? db.annotations.orderBy('named') : ofType(db, type);
  return (await names.uniqueKeys()).map(String);
}

function ofType(db: Database, type: Entity['type']) {
  return db.annotations.where('named').startsWith(`${type} `);
}

/** Keys of the names whose annotations contain every word of a search. */
async function keysFound(db: Database, search: string): Promise<Set<string> | null> {
  const ids = await idsWithWords(db.annotations, search);
  if (ids === null) return null;
  const records = await db.annotations.bulkGet([...ids]);
  return new Set(records.flatMap((record) => record?.named ?? []));
}

async function rowsOf(db: Database, key: string): Promise<EntityRow[]> {
  const records = await db.annotations.where('named').equals(key).toArray();
  return records.flatMap(({ row }) => (row.kind === 'entity' ? [row] : []));
}

/** A name in the spelling of its newest annotation. */
function summaryOf(rows: readonly EntityRow[]): NameSummary | undefined {
  const [newest] = [...rows].sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  if (newest === undefined) return undefined;
  const { type, name } = newest.entity;
  const articles = new Set(rows.map(({ articleId }) => articleId)).size;
  return { type, name, annotations: rows.length, articles };
}
