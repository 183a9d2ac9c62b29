import { articleSigns, type PageData, readArticleSigns } from './article-signs';
import { articleWeights } from './article-weights';
import { addressOf } from './page/dom-access';
import { readJsonLd } from './page/json-ld';
import { readMetaTags } from './page/meta-tags';
import type { IsOutdated } from './page/page-head';

/** Odds above which a page is taken for an article: a missed article is worse than a page too many. */
const threshold = -0.2;

/**
 * Whether a page is an article, told from its head, its address and its paragraphs: the always-on
 * part. Reads the DOM only: no layout, nothing written. `url` is for documents without a window.
 */
export function isArticle(
  document: Document,
  url: string = addressOf(document),
  isOutdated?: IsOutdated,
): boolean {
  const meta = readMetaTags(document, isOutdated);
  return isArticlePage({ document, url, meta, nodes: readJsonLd(document, isOutdated) });
}

/** The same of a page whose head has been read. */
export function isArticlePage(page: PageData): boolean {
  const signs = readArticleSigns(page);
  return signs.reduce((sum, sign, at) => sum + sign * weightOf(articleSigns[at]), 0) > threshold;
}

const weightOf = (name: string | undefined) => articleWeights[name ?? ''] ?? 0;
