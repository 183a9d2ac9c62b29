import { addressSigns } from './address-signs';
import { allIn, attributeOf, countIn, textContentOf, titleOf } from './page/dom-access';
import { isArticleNode, type LinkedNode, typesOf } from './page/json-ld';
import { firstMeta, type MetaTags } from './page/meta-tags';
import { readProse } from './page/prose';

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
const flag = (is: boolean) => (is ? 1 : 0);
const grown = (count: number, much: number) => Math.min(1, Math.log1p(count) / Math.log1p(much));

/** Reads the signs of a page in the order of `articleSigns`: no layout, nothing written. */
export function readArticleSigns(page: PageData): number[] {
  const { document } = page;
  const count = (selector: string) => countIn(document, selector);
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
    ...addressSigns(page.url),
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
