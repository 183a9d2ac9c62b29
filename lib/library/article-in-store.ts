import type { Article, ArticleRow } from '../model/article';
import { blocksText } from '../model/blocks-text';
import { rowVersion } from '../model/migrations';
import { articleByKey } from '../store/read-articles';
import { isCaptured } from '../store/read-captures';
import type { Writing } from '../store/writing';
import { articleKey } from '../text/article-key';
import type { LibraryWorld } from './library-world';

/** An article as a page tells it, ready for a transaction, in which nothing else may be awaited. */
export interface Incoming {
  key: string;
  article: Article;
  /** Of the blocks' text. */
  textHash: string;
}

/** Works out what a transaction cannot: the article's key, and the hash of its text. */
export async function incoming(world: LibraryWorld, article: Article): Promise<Incoming> {
  return {
    key: articleKey(article.url, article.structure.canonicalUrl),
    article,
    textHash: await world.hash(blocksText(article.blocks)),
  };
}

/** The stored article, made when there is none. */
export async function keepArticle(
  { newId }: LibraryWorld,
  writing: Writing,
  { key, article }: Incoming,
): Promise<ArticleRow> {
  const kept = await articleByKey(writing.db, key);
  if (kept !== undefined) return kept;
  const row: ArticleRow = {
    ...newRow(newId(), writing.now),
    ...article.structure,
    url: withoutFragment(article.url),
    canonicalUrl: key,
    capturedAt: writing.now,
    seenAt: writing.now,
  };
  await writing.put('articles', [row]);
  return row;
}

/** Keeps the article's text, unless it is empty or was captured before. */
export async function keepCapture(
  { newId }: LibraryWorld,
  writing: Writing,
  articleId: string,
  { article: { blocks }, textHash }: Incoming,
): Promise<void> {
  if (blocks.length === 0 || (await isCaptured(writing.db, articleId, textHash))) return;
  const row = newRow(newId(), writing.now);
  await writing.put('captures', [{ ...row, articleId, takenAt: writing.now, textHash, blocks }]);
}

/** The fields that a new row begins with. */
export function newRow(id: string, now: string) {
  return { id, createdAt: now, updatedAt: now, version: rowVersion };
}

function withoutFragment(url: string): string {
  const [address = url] = url.split('#', 1);
  return address;
}
