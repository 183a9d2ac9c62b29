import { readPageDate } from '../text/page-date';
import type { ArticlePage, Found } from './article-page';
import { allIn, attributeOf, closestOf, textContentOf } from './dom-access';
import { textOf } from './json-ld';
import { firstMeta } from './meta-tags';

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'published_time',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'og:published_time',
  'datecreated',
  'dc.created',
] as const;
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'dc.date.modified',
  'article:modified',
  'last-modified',
  'revised',
] as const;

/** When the page says that the article was published: JSON-LD, meta, marked elements, the visible date. */
export function readPublished(page: ArticlePage): Found<string> | undefined {
  return (
    fromHead(page, 'datePublished', publishedMetas) ??
    fromElements(page, '[itemprop~="datePublished"], time[pubdate]', 0.9) ??
    fromElements(page, 'time', 0.7) ??
    fromElements(
      page,
      '[data-role="publishdate"], [class*="date" i], [class*="time" i], [class*="publish" i]',
      0.6,
    )
  );
}

/** When the page says that the article was last changed. */
export function readModified(page: ArticlePage): Found<string> | undefined {
  return (
    fromHead(page, 'dateModified', modifiedMetas) ??
    fromElements(page, '[itemprop~="dateModified"]', 0.9)
  );
}

function fromHead(
  { node, meta }: ArticlePage,
  property: string,
  metas: readonly string[],
): Found<string> | undefined {
  const given = [textOf(node?.[property]), ...metas.map((name) => firstMeta(meta, name))];
  for (const text of given) {
    const value = text === undefined ? undefined : readPageDate(text, true);
    if (value !== undefined) return { value, element: null, confidence: 0.9 };
  }
  return undefined;
}

const elsewhere =
  'nav, footer, aside, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recent" i]';

function fromElements(
  { document, language }: ArticlePage,
  selector: string,
  confidence: number,
): Found<string> | undefined {
  for (const element of allIn(document, selector)) {
    if (closestOf(element, elsewhere) !== null) continue;
    const text = (textContentOf(element) ?? '').slice(0, 200);
    const given = [attributeOf(element, 'datetime'), attributeOf(element, 'content'), text];
    for (const candidate of given) {
      const value =
        candidate === null ? undefined : readPageDate(candidate, isMonthFirst(language));
      if (value !== undefined) return { value, element, confidence };
    }
  }
  return undefined;
}

/** Only American English puts the month first in figures; pages in plain `en` mostly are American. */
function isMonthFirst(language: string | undefined): boolean {
  return language === undefined || /^en(?:-us)?$/i.test(language);
}
