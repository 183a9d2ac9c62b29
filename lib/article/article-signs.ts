import {
  allIn,
  attributeOf,
  closestOf,
  dataOf,
  isElement,
  parentOf,
  textContentOf,
  textsIn,
  titleOf,
} from './dom-access';
import { isArticleNode, type LinkedNode, typesOf } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/** What the page's own data say, and how its text is spread: each 0 to 1, by name. */
export const articleSigns = [
  'always',
  'articleData',
  'newsData',
  'otherData',
  'ogArticle',
  'ogOther',
  'publishedMeta',
  'authorMeta',
  'home',
  'shallow',
  'slug',
  'datedPath',
  'listPath',
  'shopPath',
  'prose',
  'paragraphs',
  'longest',
  'proseToLinks',
  'links',
  'oneHeadline',
  'noHeadline',
  'subheads',
  'manyArticles',
  'byline',
  'times',
  'manyTimes',
  'prices',
  'threads',
  'code',
  'forms',
  'titled',
] as const;

/** What a page's head and address give. */
export interface PageData {
  readonly document: Document;
  readonly url: string;
  readonly meta: MetaTags;
  readonly nodes: readonly LinkedNode[];
}

const otherTypes =
  /^(?:Product(?:Group)?|Offer|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|FAQPage|ProfilePage|AboutPage|ContactPage|Service|LocalBusiness|SoftwareApplication|APIReference|TechArticle|JobPosting|Course|Hotel|Restaurant)$/;
const listPath =
  /\/(?:tags?|topics?|categor(?:y|ies)|sections?|search|archives?|authors?|page|forums?|threads?|questions|community|docs?|documentation|reference|guide|manual|wiki|help|api|faqs?|events|jobs|list|index)(?:\/|\.|$)/i;
const shopPath =
  /\/(?:shop|store|products?|p|item|collections?|catalog(?:ue)?|services?|solutions|pricing|plans|features|about(?:-us)?|contact|careers|platform|buy|cart)(?:\/|\.|$)/i;
const aside = 'nav, footer, aside, header, form, [class*="comment" i]';

const flag = (is: boolean) => (is ? 1 : 0);
const grown = (count: number, much: number) => Math.min(1, Math.log1p(count) / Math.log1p(much));

/** Reads the signs of a page in the order of `articleSigns`: no layout, nothing written. */
export function readArticleSigns(page: PageData): number[] {
  const { document } = page;
  const count = (selector: string) => allIn(document, selector).length;
  const prose = readProse(document);
  const links = count('a[href]');
  const times = count('time');
  const named = countNamed(document);
  const headlines = allIn(document, 'h1');
  const title = titleOf(document).toLowerCase();
  const isTitled = headlines.some((one) => {
    const text = (textContentOf(one) ?? '').trim().toLowerCase();
    return text.length > 15 && title.includes(text.slice(0, 40));
  });
  return [
    1,
    ...dataSigns(page),
    ...pathSigns(page.url),
    grown(prose.length, 6_000),
    grown(prose.paragraphs, 30),
    Math.min(1, prose.longest / 400),
    Math.min(1, prose.length / Math.max(1, links) / 60),
    grown(links, 600),
    flag(headlines.length === 1),
    flag(headlines.length === 0),
    grown(count('h2, h3'), 40),
    flag(count('article') > 3),
    flag(named.byline > 0),
    flag(times > 0),
    flag(times > 6),
    grown(named.price, 30),
    grown(named.thread, 30),
    grown(count('pre, code'), 20),
    grown(count('form, select, textarea'), 10),
    flag(isTitled),
  ];
}

const telling =
  '[class*="price"], [class*="Price"], [class*="cart"], [itemprop~="price"], [class*="thread"], [class*="reply"], ' +
  '[class*="answer"], [class*="forum"], [class*="byline"], [class*="Byline"], [class*="author"], [class*="Author"], [rel~="author"]';

/** Elements named for a byline, a price or a thread, found in one look over the page. */
function countNamed(document: Document): { byline: number; price: number; thread: number } {
  const counts = { byline: 0, price: 0, thread: 0 };
  for (const element of allIn(document, telling)) {
    const words = attributeOf(element, 'class') ?? '';
    if (/price|cart/i.test(words) || attributeOf(element, 'itemprop') === 'price') counts.price++;
    else if (/thread|reply|answer|forum/.test(words)) counts.thread++;
    else counts.byline++;
  }
  return counts;
}

function dataSigns({ meta, nodes }: PageData): number[] {
  const types = nodes.flatMap(typesOf);
  const og = firstMeta(meta, 'og:type') ?? '';
  const published = firstMeta(
    meta,
    'article:published_time',
    'datepublished',
    'pubdate',
    'publish-date',
    'date',
  );
  return [
    flag(nodes.some(isArticleNode)),
    flag(types.some((type) => /News|Report|Blog/.test(type))),
    flag(types.some((type) => otherTypes.test(type))),
    flag(/article/i.test(og)),
    flag(og !== '' && !/article/i.test(og)),
    flag(published !== undefined),
    flag(firstMeta(meta, 'author', 'article:author', 'byl', 'parsely-author') !== undefined),
  ];
}

function pathSigns(url: string): number[] {
  const { pathname } = new URL(url, 'https://page.invalid');
  const parts = pathname.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return [
    flag(parts.length === 0 || /^(?:index|home|default)\b/i.test(last)),
    flag(parts.length === 1),
    flag(last.split(/[-_]/).length > 4 || /\d{5,}/.test(last)),
    flag(/\/(?:19|20)\d{2}[/-]?\d{1,2}/.test(pathname)),
    flag(listPath.test(pathname)),
    flag(shopPath.test(pathname)),
  ];
}

interface Prose {
  length: number;
  paragraphs: number;
  longest: number;
}

/** Text of fewer code units is no paragraph. */
const leastProse = 60;
/** More prose than this tells nothing more. */
const enoughProse = 8_000;

/** Paragraphs of prose, in `p` or else in any element; those of navigation and comments are none. */
function readProse(document: Document): Prose {
  const paragraphs = proseIn(allIn(document, 'p'));
  return paragraphs.length >= 400 ? paragraphs : proseIn(elementsOfTexts(document));
}

function proseIn(elements: Iterable<Element>): Prose {
  const prose = { length: 0, paragraphs: 0, longest: 0 };
  for (const element of elements) {
    const { length } = (textContentOf(element) ?? '').trim();
    if (length < leastProse || closestOf(element, aside) !== null) continue;
    prose.length += length;
    prose.paragraphs++;
    prose.longest = Math.max(prose.longest, length);
    if (prose.length > enoughProse) break;
  }
  return prose;
}

/** The elements that hold a long text of their own. */
function elementsOfTexts(document: Document): Set<Element> {
  const elements = new Set<Element>();
  for (const text of textsIn(document)) {
    const parent = parentOf(text);
    if (dataOf(text).length < leastProse || parent === null || !isElement(parent)) continue;
    if (closestOf(parent, 'script, style, noscript, template, a') === null) elements.add(parent);
  }
  return elements;
}
