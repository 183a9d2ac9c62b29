import type { ChangedTable } from '../model/change';
import type { DismissalRow } from '../model/dismissal';
import { nameKey } from '../text/name-key';
import type { Database } from './database';
import { dismissalsOf } from './read-dismissals';
import type { RowOf } from './records';
import { tagKey } from './tag-key';

/**
 * The id under which the database has an article's address, a capture's text, a tag, a name, or a
 * dismissal of the same suggestion.
 */
export type FindTwin = (row: RowOf[ChangedTable]) => Promise<string | undefined>;

/** Looks for twins in the database as it is: an article's dismissals are read once. */
export function findTwins(db: Database): FindTwin {
  const dismissed = new Map<string, ReadonlyMap<string, string>>();
  return async (row) => {
    if ('textHash' in row) {
      const text = [row.articleId, row.textHash];
      return (
        await db.captures.where('[row.articleId+row.textHash]').equals(text).primaryKeys()
      )[0];
    }
    if ('canonicalUrl' in row) {
      return (
        await db.articles.where('row.canonicalUrl').equals(row.canonicalUrl).primaryKeys()
      )[0];
    }
    if (row.deletedAt !== undefined) return undefined;
    if ('isDismissed' in row) {
      return (await db.ownNames.where('key').equals(nameKey(row)).primaryKeys())[0];
    }
    if ('suggestion' in row) return (await dismissedIn(row)).get(row.suggestion);
    if (!('colour' in row)) return undefined;
    return (await db.tags.where('key').equals(tagKey(row.name)).primaryKeys())[0];
  };

  async function dismissedIn({ articleKey }: DismissalRow): Promise<ReadonlyMap<string, string>> {
    const known = dismissed.get(articleKey);
    if (known !== undefined) return known;
    const rows = await dismissalsOf(db, articleKey);
    const ids = new Map(rows.map(({ suggestion, id }) => [suggestion, id]));
    dismissed.set(articleKey, ids);
    return ids;
  }
}
