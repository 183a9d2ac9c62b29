import type { Entity } from '../model/entity';
import type { OwnNameRow } from '../model/own-name';
import type { Page } from '../model/summary';
import { nameKey } from '../text/name-key';
import type { Database } from './database';
import { idsWithWords } from './find-words';

/** The reader's whole list outside the bin, what was written last first. */
export async function ownNames(db: Database): Promise<OwnNameRow[]> {
  const rows = (await db.ownNames.orderBy('key').toArray()).map(({ row }) => row);
  return rows.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
}

/** A name of the list by its id, in the bin or not. */
export async function ownNameById(db: Database, id: string): Promise<OwnNameRow | undefined> {
  return (await db.ownNames.get(id))?.row;
}

/** The name of the list that has this type and name. */
export async function ownNameOf(
  db: Database,
  name: Pick<Entity, 'type' | 'name'>,
): Promise<OwnNameRow | undefined> {
  return (await db.ownNames.where('key').equals(nameKey(name)).first())?.row;
}

export interface OwnNameList {
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** One page of the list by type and name; a search wants every word at a word's beginning. */
export async function listOwnNames(
  db: Database,
  { search, cursor = '0', limit }: OwnNameList,
): Promise<Page<OwnNameRow>> {
  const found = search === undefined ? null : await idsWithWords(db.ownNames, search);
  const keys = await db.ownNames.orderBy('key').primaryKeys();
  const ids = keys.filter((id) => found?.has(id) ?? true);
  const end = Number(cursor) + limit;
  const records = await db.ownNames.bulkGet(ids.slice(Number(cursor), end));
  return {
    rows: records.flatMap((record) => (record === undefined ? [] : [record.row])),
    total: ids.length,
    ...(end < ids.length && { next: String(end) }),
  };
}
