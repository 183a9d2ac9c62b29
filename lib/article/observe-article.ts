import {
  addressOf,
  closestOf,
  isElement,
  isText,
  parentOf,
  tagOf,
  textContentOf,
} from './page/dom-access';

/** What changed since the last notice. */
export interface ArticleChange {
  /** The page shows itself under another address: another article, mostly. */
  readonly address: boolean;
  /** Code units of the longest piece of text that came: a counter's few, or a late body's many. */
  readonly brought: number;
}

export interface ArticleObserver {
  /** Sees to an open shadow root too: changes below it are told to nobody else. */
  include(root: ShadowRoot): void;
}

/** Milliseconds without a change after which the page counts as settled. */
const settled = 100;
/** Milliseconds after which a page that never settles is looked at all the same. */
const longestWait = 150;

const unread =
  'script, style, noscript, template, svg, iframe, input, textarea, select, button, nav, footer';

/**
 * Tells when a page's text or its address changed, once the page has settled: late bodies, live
 * entries, infinite scroll, navigation within the page and return from the back/forward cache.
 * Changes that bring or take no text are passed over. A page that never settles is told of some
 * times a second; how often it is worth reading is for the caller to say.
 */
export function observeArticle(
  document: Document,
  onChange: (change: ArticleChange) => void,
  signal: AbortSignal,
): ArticleObserver {
  const watch = new Watch(document, onChange);
  if (signal.aborted) return watch;
  watch.start();
  const view = document.defaultView;
  const look = () => watch.noteAddress();
  const options = { signal };
  view?.addEventListener('popstate', look, options);
  view?.addEventListener('hashchange', look, options);
  view?.addEventListener('pageshow', ({ persisted }) => persisted && watch.note(), options);
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, options);
  signal.addEventListener('abort', () => watch.stop(), { once: true });
  return watch;
}

const what = { subtree: true, childList: true, characterData: true };

class Watch implements ArticleObserver {
  readonly #observer = new MutationObserver((records) => this.#see(records));
  readonly #document: Document;
  readonly #onChange: (change: ArticleChange) => void;
  #address: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #changed = 0;
  /** Whether elements that change hold text to be read: counters ask for it thirty times a second. */
  readonly #isRead = new WeakMap<Element, boolean>();
  #brought = 0;
  #included = new WeakSet<ShadowRoot>();

  constructor(document: Document, onChange: (change: ArticleChange) => void) {
    this.#document = document;
    this.#onChange = onChange;
    this.#address = addressOf(document);
  }

  start(): void {
    this.#observer.observe(this.#document, what);
  }

  include(root: ShadowRoot): void {
    if (this.#included.has(root)) return;
    this.#included.add(root);
    this.#observer.observe(root, what);
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
    this.#changed = performance.now();
    if (this.#timer !== undefined) return;
    this.#since = this.#changed;
    this.#timer = setTimeout(this.#settle, settled);
  }

  // A timer that is set anew at each of thirty changes a second would cost more than all the rest.
  readonly #settle = (): void => {
    const now = performance.now();
    const wait = Math.min(this.#changed + settled, this.#since + longestWait) - now;
    if (wait > 1) this.#timer = setTimeout(this.#settle, wait);
    else this.#tell();
  };

  #see(records: readonly MutationRecord[]): void {
    let isText = false;
    for (const record of records) {
      const brought = this.#isInRead(record.target) ? broughtBy(record) : undefined;
      if (brought === undefined) continue;
      isText = true;
      this.#brought = Math.max(this.#brought, brought);
    }
    if (isText) this.note();
    else this.noteAddress();
  }

  #isInRead(target: Node): boolean {
    const element = isElement(target) ? target : parentOf(target);
    if (element === null || !isElement(element)) return true;
    const known = this.#isRead.get(element);
    if (known !== undefined) return known;
    const isRead = closestOf(element, unread) === null;
    this.#isRead.set(element, isRead);
    return isRead;
  }

  #tell(): void {
    this.#timer = undefined;
    const address = addressOf(this.#document);
    const change = { address: address !== this.#address, brought: this.#brought };
    this.#address = address;
    this.#brought = 0;
    this.#onChange(change);
  }
}

/** Code units of text that a change brought, 0 where it only took some; undefined where it is no text's. */
function broughtBy({ type, target, addedNodes, removedNodes }: MutationRecord): number | undefined {
  if (type === 'characterData') return (textContentOf(target) ?? '').length;
  let brought = 0;
  for (const node of addedNodes) brought = Math.max(brought, textLength(node));
  if (brought > 0) return brought;
  for (const node of removedNodes) if (textLength(node) > 0) return 0;
  return undefined;
}

const unreadTags: ReadonlySet<string> = new Set(unread.split(', '));
const isUnread = (element: Element) => unreadTags.has(tagOf(element));

function textLength(node: Node): number {
  if (isElement(node) ? isUnread(node) : !isText(node)) return 0;
  const text = textContentOf(node) ?? '';
  return /\S/.test(text) ? text.length : 0;
}
