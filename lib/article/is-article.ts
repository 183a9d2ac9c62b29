import { addressOf, allIn, closestOf, textContentOf, titleOf } from './dom-access';
import { isArticleNode, readJsonLd, typesOf } from './json-ld';
import { firstMeta, readMetaTags } from './meta-tags';

const otherTypes =
  /^(?:Product|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|FAQPage|ProfilePage|Service|LocalBusiness|SoftwareApplication|Recipe|Event|JobPosting)$/;
const outside = 'nav, footer, aside, header, form, [class*="comment" i], li a';

/**
 * Whether a page is an article, told in one pass over its head and its paragraphs: the always-on
 * part. Reads the DOM only: no layout, nothing written. `url` is for documents without a window.
 */
export function isArticle(document: Document, url: string = addressOf(document)): boolean {
  const nodes = readJsonLd(document);
  const meta = readMetaTags(document);
  const { pathname } = new URL(url, 'https://page.invalid');
  let worth = 0;
  if (nodes.some(isArticleNode)) worth += 2;
  if (nodes.some((node) => typesOf(node).some((type) => otherTypes.test(type)))) worth -= 1.5;
  if (/article/i.test(firstMeta(meta, 'og:type') ?? '')) worth += 1.5;
  if (firstMeta(meta, 'article:published_time', 'datepublished', 'pubdate') !== undefined)
    worth += 1;
  if (/^\/?(?:index\.\w+)?$/.test(pathname)) worth -= 3;
  if (pathname.split('-').length > 4 || /\d{4}\/\d{1,2}/.test(pathname)) worth += 0.7;
  if (allIn(document, 'time, [class*="byline" i], [rel~="author"], [class*="author" i]').length > 0)
    worth += 0.5;
  const prose = proseOf(document);
  if (prose > 600) worth += 1;
  if (prose < 250) worth -= 1.5;
  if (titleOf(document) === '') worth -= 0.5;
  return worth >= 1.5;
}

/** Code units of paragraphs that read like prose. */
function proseOf(document: Document): number {
  let length = 0;
  for (const paragraph of allIn(document, 'p, [itemprop="articleBody"], article, .content')) {
    if (closestOf(paragraph, outside) !== null) continue;
    const text = textContentOf(paragraph) ?? '';
    if (text.length > 60) length += text.length;
    if (length > 2_000) break;
  }
  return length;
}
