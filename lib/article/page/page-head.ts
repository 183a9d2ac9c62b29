import { pageAddress } from '../../text/page-address';
import { addressOf, allIn, attributeOf, holds, tagOf, textContentOf } from './dom-access';

/** Tells of an element of a page's head whether it speaks of an article that the page showed before. */
export type IsOutdated = (element: Element) => boolean;

const parts =
  'meta[content], link[rel~="canonical" i], script[type^="application/ld+json" i], head > title';

/** What is the same on all pages of a site, and by that no sign of anything. */
const ofSite =
  /^(?:og:site_name|application-name|apple-mobile-web-app-title|twitter:site|og:locale|viewport|theme-color|generator|robots|fb:.*|al:.*)$/i;

/** A head that says one of these anew was written anew. */
const telling = /^(?:canonical|og:url|og:title|twitter:title)$/i;

/**
 * Remembers under which address a page's head said each thing first. Pages that navigate within
 * the document (`history.pushState`) mostly change their text and address, and their head late, in
 * part or never: what it goes on saying under another address is said of the page before.
 */
export class PageHead {
  readonly #first = new Map<string, string>();
  #start: string | undefined;

  /**
   * Looks at the head as it is now, and tells what in it is outdated: for an article further down
   * the page, which has begun with another, all that the page began with.
   */
  look(document: Document, within?: Element): IsOutdated {
    const here = pageAddress(addressOf(document));
    this.#start ??= here;
    const isFromBefore = (element: Element) => (this.#first.get(wordsOf(element)) ?? here) !== here;
    let isWrittenAnew = false;
    for (const element of allIn(document, parts)) {
      const words = wordsOf(element);
      if (!this.#first.has(words)) this.#first.set(words, here);
      isWrittenAnew ||= telling.test(nameOf(element)) && !isFromBefore(element);
    }
    const isOfFirst = within !== undefined && !(isWrittenAnew && here !== this.#start);
    return (element) => {
      if (isOfFirst && !holds(within, element)) return !ofSite.test(nameOf(element));
      if (!isFromBefore(element) || ofSite.test(nameOf(element))) return false;
      return !isWrittenAnew || tagOf(element) !== 'meta' || telling.test(nameOf(element));
    };
  }

  /** Two addresses turned out to be of one article: the head speaks of both. */
  isSameArticle(address: string, other: string): void {
    for (const [words, first] of this.#first) {
      if (first === pageAddress(address)) this.#first.set(words, pageAddress(other));
    }
  }
}

function nameOf(element: Element): string {
  if (tagOf(element) === 'link') return 'canonical';
  const names = ['property', 'name', 'itemprop'].map((name) => attributeOf(element, name));
  return names.find((name) => name !== null) ?? tagOf(element);
}

function wordsOf(element: Element): string {
  const said = attributeOf(element, 'content') ?? attributeOf(element, 'href');
  return `${nameOf(element)}\n${said ?? textContentOf(element)}`;
}
