import type { ArticlePart } from '../article-part';
import type { LinkedNode } from './json-ld';
import type { LineMeanings } from './line-meanings';
import type { MetaTags } from './meta-tags';
import type { IsOutdated } from './page-head';
import type { PageLine } from './page-line';
import type { PageMasses } from './page-masses';

/** A page as far as it has been read: what the readers of single fields look at. */
export interface ArticlePage {
  readonly document: Document;
  readonly url: string;
  /** The document's title, empty where it is that of a page before. */
  readonly title: string;
  readonly lines: readonly PageLine[];
  readonly masses: PageMasses;
  readonly meanings: LineMeanings;
  readonly meta: MetaTags;
  readonly nodes: readonly LinkedNode[];
  /** The JSON-LD node of the page's article. */
  readonly node: LinkedNode | undefined;
  readonly language: string | undefined;
  readonly isOutdated: IsOutdated;
  /** Which article of several the page is read for. */
  readonly part: ArticlePart | undefined;
  /** The elements of the article's part of the page that match, in document order. */
  readonly all: (selector: string) => Element[];
}

/** Where a field was read from: an element of the page, or its metadata when there is none. */
export interface Place {
  readonly element: Element | null;
  /** 0 to 1: how sure the reader of the field is. */
  readonly confidence: number;
}

/** A field's value and where it was read from. */
export interface Found<Value> extends Place {
  readonly value: Value;
}
