import type { TagSummary } from '../model/summary';
import type { TagRow } from '../model/tag';
import type { Database } from './database';
import { countTagged } from './read-annotations';
import { tagKey } from './tag-key';

/** The vocabulary with the number of uses, by name. */
export async function listTags(db: Database): Promise<TagSummary[]> {
  const records = await db.tags.orderBy('key').toArray();
  return Promise.all(
    records.map(async ({ row }) => ({ tag: row, uses: await countTagged(db, row.name) })),
  );
}

/** The word of the vocabulary that has this name in any case. */
export async function tagByName(db: Database, name: string): Promise<TagRow | undefined> {
  return (await db.tags.where('key').equals(tagKey(name)).first())?.row;
}

/** A word of the vocabulary by its id, in the bin or not. */
export async function tagById(db: Database, id: string): Promise<TagRow | undefined> {
  return (await db.tags.get(id))?.row;
}
