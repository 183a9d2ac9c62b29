import { addressOf, closestOf, isElement, isText, parentOf, textContentOf } from './dom-access';

/** What changed since the last notice. */
export interface ArticleChange {
  /** The page shows itself under another address: another article, mostly. */
  readonly address: boolean;
}

/** Milliseconds without a change after which the page counts as settled. */
const settled = 120;
/** Milliseconds after which a page that never settles is looked at all the same. */
const longestWait = 1_000;

const unread =
  'script, style, noscript, template, svg, iframe, input, textarea, select, button, nav, footer';

/**
 * Tells when a page's text or its address changed, once the page has settled: late bodies, live
 * entries, infinite scroll, navigation within the page and return from the back/forward cache.
 * Changes that bring or take no text are passed over.
 */
export function observeArticle(
  document: Document,
  onChange: (change: ArticleChange) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const watch = new Watch(document, onChange);
  const view = document.defaultView;
  const look = () => watch.noteAddress();
  const options = { signal };
  view?.addEventListener('popstate', look, options);
  view?.addEventListener('hashchange', look, options);
  view?.addEventListener('pageshow', ({ persisted }) => persisted && watch.note(), options);
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, options);
  signal.addEventListener('abort', () => watch.stop(), { once: true });
}

class Watch {
  readonly #observer = new MutationObserver((records) => this.#see(records));
  readonly #document: Document;
  readonly #onChange: (change: ArticleChange) => void;
  #address: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(document: Document, onChange: (change: ArticleChange) => void) {
    this.#document = document;
    this.#onChange = onChange;
    this.#address = addressOf(document);
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  noteAddress(): void {
    if (addressOf(this.#document) !== this.#address) this.note();
  }

  /** Waits until the page has settled, but not for ever. */
  note(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(settled, this.#since + longestWait - now));
    this.#timer = setTimeout(() => this.#tell(), wait);
  }

  #see(records: readonly MutationRecord[]): void {
    if (records.some(touchesText)) this.note();
    else this.noteAddress();
  }

  #tell(): void {
    this.#timer = undefined;
    const address = addressOf(this.#document);
    const change = { address: address !== this.#address };
    this.#address = address;
    this.#onChange(change);
  }
}

function touchesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = isElement(target) ? target : parentOf(target);
  if (element !== null && isElement(element) && closestOf(element, unread) !== null) return false;
  return type === 'characterData' || [...addedNodes, ...removedNodes].some(hasText);
}

function hasText(node: Node): boolean {
  if (!isElement(node)) return isText(node) && /\S/.test(textContentOf(node) ?? '');
  return closestOf(node, unread) === null && /\S/.test(textContentOf(node) ?? '');
}
