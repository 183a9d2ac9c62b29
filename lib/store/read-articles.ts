import type { ArticleRow } from '../model/article';
import type { ArticleSummary, Page } from '../model/summary';
import type { Database } from './database';
import { idsWithWords } from './find-words';
import type { ArticleRecord } from './records';

/** The stored article of an article key, if there is one. */
export async function articleByKey(db: Database, key: string): Promise<ArticleRow | undefined> {
  return (await db.articles.where('row.canonicalUrl').equals(key).first())?.row;
}

/** Articles by their ids, those that exist. */
export async function articlesById(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, ArticleRow>> {
  const records = await db.articles.bulkGet([...new Set(ids)]);
  return new Map(records.flatMap((one) => (one === undefined ? [] : [[one.row.id, one.row]])));
}

export interface ArticleList {
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Annotated articles, the last annotated first. */
export async function listArticles(
  db: Database,
  { search, cursor, limit }: ArticleList,
): Promise<Page<ArticleSummary>> {
  const found = search === undefined ? null : await idsWithWords(db.articles, search);
  if (found !== null) return foundArticles(db, [...found], { cursor, limit });
  const all = db.articles.orderBy('order');
  const rest =
    cursor === undefined ? all : db.articles.where('order').below(cursor.split(separator));
  const records = await rest
    .reverse()
    .limit(limit + 1)
    .toArray();
  const page = records.slice(0, limit);
  const next = records.length > limit ? page.at(-1)?.order?.join(separator) : undefined;
  return {
    rows: page.map(summary),
    total: await db.articles.orderBy('order').count(),
    ...(next !== undefined && { next }),
  };
}

const separator = ' ';

async function foundArticles(
  db: Database,
  ids: string[],
  { cursor = '0', limit }: ArticleList,
): Promise<Page<ArticleSummary>> {
  const records = await db.articles.bulkGet(ids);
  const found = records.flatMap((record) => (record?.order === undefined ? [] : [record]));
  found.sort((a, b) => ((a.order ?? '') > (b.order ?? '') ? -1 : 1));
  const end = Number(cursor) + limit;
  return {
    rows: found.slice(Number(cursor), end).map(summary),
    total: found.length,
    ...(end < found.length && { next: String(end) }),
  };
}

function summary({ row, annotations }: ArticleRecord): ArticleSummary {
  return { article: row, annotations };
}
