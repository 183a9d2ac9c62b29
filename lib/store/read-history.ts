import type { AnnotationRow } from '../model/annotation';
import type { EarlierText } from '../model/earlier-text';
import type { Fields } from '../model/row';
import type { Database } from './database';
import { withFields } from './field-changes';
import { compareClocks } from './hybrid-clock';
import { rowSchemas } from './row-schemas';

/**
 * What an annotation stood for before newer texts were taken, the latest first, each text once: the
 * row goes back through its changes. Linear in the changes of the row.
 */
export async function earlierTexts(db: Database, row: AnnotationRow): Promise<EarlierText[]> {
  const changes = await db.changes.where('row').equals(row.id).toArray();
  changes.sort((a, b) => compareClocks(b.at, a.at));
  const told = new Set([quoteOf(row)]);
  const earlier: EarlierText[] = [];
  let back: Fields = row;
  for (const { fields, at, time } of changes) {
    back = withFields(back, new Map(fields.map(({ field, before }) => [field, before])));
    if (!fields.some(({ field, before }) => field === 'target' && before !== undefined)) continue;
    // What was a row then is one still, if it is of a form that is known today.
    const then = rowSchemas.annotations.safeParse({ ...back, updatedAt: row.updatedAt }).data;
    if (then === undefined || told.has(quoteOf(then))) continue;
    told.add(quoteOf(then));
    earlier.push({
      quote: quoteOf(then),
      ...(then.kind === 'statistic' && { statistic: then.statistic }),
      until: new Date(time ?? at.wall).toISOString(),
    });
  }
  return earlier;
}

function quoteOf({ target }: AnnotationRow): string {
  return target.selectors.quote.exact;
}
