import { oneLine } from '../../text/white-space';
import { type ArticlePart, elementsOf } from '../article-part';
import { readLanguage } from '../fields/site';
import type { ArticlePage } from './article-page';
import { addressOf, allIn, bodyOf, rootElementOf, titleOf } from './dom-access';
import { articleNodeOf, readJsonLd } from './json-ld';
import { LineMeanings } from './line-meanings';
import { readMetaTags } from './meta-tags';
import type { IsOutdated } from './page-head';
import { pageLines } from './page-lines';
import { PageMasses } from './page-masses';

export interface ReadOptions {
  /** The page's address, where the document does not have it itself. */
  readonly url?: string;
  /** What in the page's head is of a page before. */
  readonly isOutdated?: IsOutdated;
  /** Which of a page's articles is meant, where it has several. */
  readonly part?: ArticlePart;
  /** Told of each open shadow root whose text is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
}

/**
 * What the readers of single fields look at: the page's lines, its head, its JSON-LD. Yields while
 * it walks the page. Cost: linear in the page's nodes.
 */
export function* openArticlePage(
  document: Document,
  options: ReadOptions,
): Generator<void, ArticlePage> {
  const { part, onShadowRoot, isOutdated = () => false } = options;
  const lines = yield* pageLines(part?.within ?? bodyOf(document) ?? rootElementOf(document), {
    ...(part !== undefined && { passedOver: part.passedOver }),
    ...(onShadowRoot !== undefined && { onShadowRoot }),
  });
  yield;
  const masses = new PageMasses(lines);
  const meta = readMetaTags(document, isOutdated);
  const nodes = readJsonLd(document, isOutdated);
  return {
    document,
    url: options.url ?? addressOf(document),
    title: titleElement(document).some(isOutdated) ? '' : oneLine(titleOf(document)),
    lines,
    masses,
    meanings: new LineMeanings(masses),
    meta,
    nodes,
    node: articleNodeOf(nodes),
    language: readLanguage(document, meta),
    isOutdated,
    part,
    all: (selector) => elementsOf(document, selector, part),
  };
}

const titleElement = (document: Document) => allIn(document, 'head > title').slice(0, 1);
