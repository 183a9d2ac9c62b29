import type { AnnotationRow } from '../model/annotation';
import type { ArticleRow, CaptureRow } from '../model/article';
import type { TagRow } from '../model/tag';
import { type AnnotationFilter, idsFound, isListed, stateOf } from './annotation-filter';
import type { Database } from './database';
import { annotationsOf, annotationsTagged } from './read-annotations';
import { capturesOf } from './read-captures';

/** An article with what is kept of it. */
export interface KeptArticle {
  article: ArticleRow;
  captures: CaptureRow[];
  annotations: AnnotationRow[];
}

/**
 * The next articles in the order of their ids that have annotations which the filter takes, with
 * those alone. Looks at no more than `limit` articles; `next` is the last of them, absent at the end.
 */
export async function keptArticles(
  db: Database,
  filter: AnnotationFilter,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ articles: KeptArticle[]; next?: string }> {
  const found = await idsFound(db, filter);
  const records = await articlesAfter(db, filter, after).limit(limit).toArray();
  const articles: KeptArticle[] = [];
  for (const { row } of records) {
    const rows = await annotationsOf(db, row.id, stateOf(filter));
    const annotations = rows.filter((one) => isListed(one, filter, found));
    if (annotations.length === 0) continue;
    articles.push({ article: row, captures: await capturesOf(db, row.id), annotations });
  }
  const last = records.length < limit ? undefined : records.at(-1)?.row.id;
  return { articles, ...(last !== undefined && { next: last }) };
}

function articlesAfter(db: Database, { articleId }: AnnotationFilter, after: string | undefined) {
  const ids = db.articles.where('row.id');
  if (articleId !== undefined) return ids.equals(after === undefined ? articleId : '');
  return ids.above(after ?? '');
}

/** Words of the vocabulary: all, or with a filter those on annotations that it takes. */
export async function tagsOn(db: Database, filter: AnnotationFilter): Promise<TagRow[]> {
  const tags = (await db.tags.orderBy('key').toArray()).map(({ row }) => row);
  if (Object.values(filter).every((value) => value === undefined)) return tags;
  const found = await idsFound(db, filter);
  const used: TagRow[] = [];
  for (const tag of tags) {
    const rows = await annotationsTagged(db, tag.name);
    if (rows.some((row) => isTaken(row, filter, found))) used.push(tag);
  }
  return used;
}

function isTaken(
  row: AnnotationRow,
  filter: AnnotationFilter,
  found: ReadonlySet<string> | null,
): boolean {
  const state = row.deletedAt === undefined ? 'kept' : 'binned';
  if (state !== stateOf(filter)) return false;
  if (filter.articleId !== undefined && row.articleId !== filter.articleId) return false;
  return isListed(row, filter, found);
}
