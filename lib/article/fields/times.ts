import { readPageDate } from '../../text/page-date';
import type { ArticlePage, Found } from '../page/article-page';
import { attributeOf, closestOf, textContentOf } from '../page/dom-access';
import { textOf } from '../page/json-ld';
import { firstMeta } from '../page/meta-tags';
import type { PageLine } from '../page/page-line';
import { inLocalTime } from './local-time';

const publishedMetas =
  'article:published_time og:article:published_time datepublished pubdate publishdate publish-date publish_date ' +
  'published_time dc.date.issued dcterms.created dcterms.issued dc.date parsely-pub-date sailthru.date date ' +
  'article.published article:published cxenseparse:recs:publishtime og:published_time datecreated dc.created ' +
  'citation_publication_date article_date_original originalpublicationdate rnews:datepublished';
const modifiedMetas =
  'article:modified_time og:updated_time datemodified dcterms.modified lastmod dc.date.modified ' +
  'article:modified last-modified revised';

/**
 * When the page says that the article was published: JSON-LD, meta, elements marked as the time of
 * publication, the first time near the headline, the visible date there, the day in the address.
 */
export function readPublished(
  page: ArticlePage,
  headline: number,
  first: number,
): Found<string> | undefined {
  const near = page.lines.slice(Math.max(0, headline - 6), Math.max(first, headline) + 3);
  const given = fromHead(page, 'datePublished', publishedMetas.split(' '));
  if (given !== undefined)
    return { ...given, value: inLocalTime(given.value, timesShown(page, near)) };
  return (
    fromElements(
      page,
      '[itemprop~="datePublished"], time[pubdate], [data-role="publishdate"], [property~="datePublished"], .published, .entry-date',
      0.9,
    ) ??
    fromElements(page, 'time', 0.7) ??
    fromLines(page, near) ??
    fromElements(
      page,
      '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="meta" i]',
      0.6,
    ) ??
    fromAddress(page) ??
    fromHead(page, 'dateCreated', ['dcterms.date'])
  );
}

/** The times that a reader sees near the headline, or that the page marks as times. */
function* timesShown({ all, language }: ArticlePage, near: readonly PageLine[]): Generator<string> {
  for (const text of [...near.map(({ text }) => text), ...all('time').map(textContentOf)]) {
    const time = readPageDate((text ?? '').slice(0, 120), isMonthFirst(language));
    if (time !== undefined) yield time;
  }
}

/** When the page says that the article was last changed. */
export function readModified(page: ArticlePage): Found<string> | undefined {
  return (
    fromHead(page, 'dateModified', modifiedMetas.split(' ')) ??
    fromElements(page, '[itemprop~="dateModified"], time.updated', 0.9)
  );
}

function fromHead(
  { node, nodes, meta }: ArticlePage,
  property: string,
  metas: readonly string[],
): Found<string> | undefined {
  const given = [
    textOf(node?.[property]),
    ...metas.map((name) => firstMeta(meta, name)),
    ...nodes.map((other) => textOf(other[property])),
  ];
  for (const text of given) {
    const value = text === undefined ? undefined : readPageDate(text, true);
    if (value !== undefined) return { value, element: null, confidence: 0.9 };
  }
  return undefined;
}

const elsewhere =
  'nav, footer, figcaption, aside, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recent" i], [class*="widget" i], [id*="current" i], [class*="current-" i], [class*="today" i], [id*="today" i], header:not(article header, main header)';

function fromElements(
  { all, language }: ArticlePage,
  selector: string,
  confidence: number,
): Found<string> | undefined {
  for (const element of all(selector)) {
    const text = textContentOf(element) ?? '';
    if (text.length > 300 || closestOf(element, elsewhere) !== null) continue;
    for (const given of [attributeOf(element, 'datetime'), attributeOf(element, 'content'), text]) {
      const value = given === null ? undefined : readPageDate(given, isMonthFirst(language));
      if (value !== undefined) return { value, element, confidence };
    }
  }
  return undefined;
}

/** A short line near the headline that holds a date: prose there speaks of other days. */
function fromLines(
  { language }: ArticlePage,
  lines: readonly PageLine[],
): Found<string> | undefined {
  for (const { text, scope } of lines) {
    if (text.length > 120 || closestOf(scope.element, elsewhere) !== null) continue;
    const value = readPageDate(text, isMonthFirst(language));
    if (value !== undefined) return { value, element: scope.element, confidence: 0.6 };
  }
  return undefined;
}

/** `/2026/10/05/`, `/2026-10-05-`, `20261005`: a day that the site files the article under. */
function fromAddress({ url }: ArticlePage): Found<string> | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (match === null) return undefined;
  return { value: `${match[1]}-${match[2]}-${match[3]}`, element: null, confidence: 0.6 };
}

/** Only American English puts the month first in figures; pages in plain `en` mostly are American. */
function isMonthFirst(language: string | undefined): boolean {
  return language === undefined || /^en(?:-us)?$/i.test(language);
}
