import {
  allIn,
  allWithin,
  attributeOf,
  baseOf,
  closestOf,
  holds,
  isElement,
  parentOf,
  textContentOf,
} from './page/dom-access';

/** One of several articles that a page shows below each other, as infinite scroll does. */
export interface ArticlePart {
  /** Where the article stands; absent for the page's first, whose head may stand anywhere. */
  readonly within?: Element;
  /** Where the page's other articles stand. */
  readonly passedOver: ReadonlySet<Element>;
}

/** Paragraphs of fewer code units than this are a teaser, not an article. */
const leastText = 600;
const ownLinks =
  '[itemprop~="url"], [itemprop~="mainEntityOfPage"], h1 a[href], h2 a[href], a[rel~="bookmark"]';
const elsewhere = 'nav, footer, aside, dialog, template, [hidden]';

/**
 * The elements in which a page's articles stand, in document order; none where it has at most one.
 * Each has a headline of the same rank as the first's: the entries of a live blog stand below one.
 * Cost: linear in the headings and paragraphs.
 */
export function articlesIn(document: Document): Element[] {
  const headlines = allIn(document, 'h1').filter((one) => closestOf(one, elsewhere) === null);
  const apart =
    headlines.length > 1
      ? headlines.map((headline) => roomOf(headline, headlines))
      : allIn(document, 'article').filter(
          (one) => !headlines.some((headline) => !holds(one, headline)) && isOutermost(one),
        );
  const articles = apart.filter(
    (one) => allWithin(one, 'h1, h2').length > 0 && proseIn(one) >= leastText,
  );
  return articles.length > 1 ? articles : [];
}

/** The part of a page that its article of that place is, to be read by itself. */
export function articlePart(articles: readonly Element[], at: number): ArticlePart | undefined {
  const within = articles[at];
  if (within === undefined) return undefined;
  const passedOver = new Set(articles.filter((one) => one !== within));
  return at === 0 ? { passedOver } : { within, passedOver };
}

/** The address that an article on a page of several gives as its own. */
export function permalinkOf(article: Element): string | undefined {
  const given = [
    ...['data-url', 'data-permalink', 'data-href', 'itemid'].map((name) =>
      attributeOf(article, name),
    ),
    ...allWithin(article, ownLinks).map(
      (one) =>
        attributeOf(one, 'href') ?? attributeOf(one, 'content') ?? attributeOf(one, 'itemid'),
    ),
  ];
  for (const address of given) {
    if (address === null || !URL.canParse(address.trim(), baseOf(article))) continue;
    const { protocol, href } = new URL(address.trim(), baseOf(article));
    if (protocol === 'https:' || protocol === 'http:') return href;
  }
  return undefined;
}

/** The elements of a part of a page that match, in document order; without a part, of the page. */
export function elementsOf(document: Document, selector: string, part?: ArticlePart): Element[] {
  if (part === undefined) return allIn(document, selector);
  if (part.within !== undefined) return allWithin(part.within, selector);
  const others = [...part.passedOver];
  return allIn(document, selector).filter((one) => !others.some((other) => holds(other, one)));
}

/** The largest element around a headline that holds none of the others. */
function roomOf(headline: Element, all: readonly Element[]): Element {
  let room = headline;
  for (let up = parentOf(room); up !== null && isElement(up); up = parentOf(up)) {
    const above = up;
    if (all.some((other) => other !== headline && holds(above, other))) break;
    room = above;
  }
  return room;
}

function isOutermost(article: Element): boolean {
  const up = parentOf(article);
  return up === null || !isElement(up) || closestOf(up, 'article') === null;
}

function proseIn(element: Element): number {
  return allWithin(element, 'p')
    .filter((paragraph) => closestOf(paragraph, elsewhere) === null)
    .reduce((sum, paragraph) => sum + (textContentOf(paragraph) ?? '').trim().length, 0);
}
