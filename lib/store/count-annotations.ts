import type { Database } from './database';
import { articleShelf } from './shelf';

/**
 * Writes how many annotations some articles have and when they were last annotated: counted anew
 * from the rows, so that it cannot drift. Call it in the transaction that wrote them.
 */
export async function countAnnotations(db: Database, articleIds: Iterable<string>): Promise<void> {
  for (const id of articleIds) {
    const shelf = ['kept', articleShelf(id)];
    const records = await db.annotations
      .where('shelves')
      .between(shelf, [...shelf, []])
      .toArray();
    const last = records.map(({ row }) => row.createdAt).reduce(later, '');
    await db.articles
      .where('row.id')
      .equals(id)
      .modify((record) => {
        record.annotations = records.length;
        if (records.length > 0) record.order = [last, id];
        else delete record.order;
      });
  }
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
