import { type ArticlePart, permalinkOf } from '../article/article-part';
import { addressOf } from '../article/page/dom-access';
import type { PageHead } from '../article/page/page-head';
import type { ReadArticle } from '../article/read-article';
import { readArticleInSlices } from '../article/read-article-in-slices';
import { isOfPageBefore, isSameAddress } from './page-before';

/** Milliseconds after which a page that says the same under a new address is taken at its word. */
export const patience = 2_500;

/** What a look at the page found: the same text, another one of the same article, another article. */
export interface Look {
  readonly read: ReadArticle;
  /** `leaving`: the address is new, the text not yet, so that this is neither article. */
  readonly found: 'same' | 'edited' | 'another' | 'leaving';
}

export interface PageLooksOptions {
  document: Document;
  head: PageHead;
  signal: AbortSignal;
}

/** Looks at a page again and again, and knows when it has become another. */
export class PageLooks {
  /** Which of the page's articles is being read, where it has several; its follower knows. */
  part: () => ArticlePart | undefined = () => undefined;
  /** Told of each open shadow root that the article is read through. */
  onShadowRoot: (root: ShadowRoot) => void = () => undefined;
  /** The open shadow roots that the article was last read through. */
  shadowRoots: readonly ShadowRoot[] = [];
  readonly #options: PageLooksOptions;
  #last: ReadArticle | null = null;
  #within: Element | undefined;
  #leftAt: number | undefined;
  /** Milliseconds that the last look took of the page's thread. */
  cost = 0;

  constructor(options: PageLooksOptions) {
    this.#options = options;
  }

  /** Whether the page is between two articles. */
  get isLeaving(): boolean {
    return this.#leftAt !== undefined;
  }

  /** Reads the page in slices; `now` is a time in milliseconds. */
  async look(now: number): Promise<Look> {
    const { document, head, signal } = this.#options;
    const began = performance.now();
    const part = this.#part();
    const before = this.#last;
    const isOutdated = head.look(document, part?.within);
    const prepared = performance.now() - began;
    const roots: ShadowRoot[] = [];
    const read = await readArticleInSlices(document, signal, {
      isOutdated,
      onShadowRoot: (root) => {
        roots.push(root);
        this.onShadowRoot(root);
      },
      ...(part !== undefined && { part }),
      onSpent: (cost) => {
        this.cost = prepared + cost;
      },
    });
    this.shadowRoots = roots;
    const isSamePart = part?.within === this.#within;
    if (before !== null && isSamePart && this.#isStillBefore(read, before, now)) {
      return { read: before, found: 'leaving' };
    }
    this.#leftAt = undefined;
    this.#last = read;
    this.#within = part?.within;
    if (before === null || !isSamePart || !isSameAddress(before.article, read.article)) {
      return { read, found: 'another' };
    }
    return { read, found: before.map.text === read.map.text ? 'same' : 'edited' };
  }

  /** An article further down without an address of its own could only be kept as the first one. */
  #part(): ArticlePart | undefined {
    const part = this.part();
    if (part?.within === undefined || permalinkOf(part.within) !== undefined) return part;
    const last = this.#last?.article.url;
    const isNewAddress = last !== undefined && last !== addressOf(this.#options.document);
    return isNewAddress || this.#within === part.within
      ? part
      : { passedOver: new Set([part.within]) };
  }

  #isStillBefore(read: ReadArticle, before: ReadArticle, now: number): boolean {
    if (!isOfPageBefore(read.article, before.article)) return false;
    this.#leftAt ??= now;
    if (now - this.#leftAt < patience) return true;
    this.#options.head.isSameArticle(read.article.url, before.article.url);
    return false;
  }
}
