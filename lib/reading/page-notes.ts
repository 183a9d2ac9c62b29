import type { AskBackground, BackgroundMessages } from '../messaging/protocol';
import { isExtensionGone } from '../model/failure';
import { isTranslated } from './is-translated';
import type { LivePage } from './live-page';
import { isTelling, pageNews } from './page-news';

/** Milliseconds without a new painting after which what the page says is believed. */
const settled = 2_000;
/** The same where nothing that is kept was found: the article may still be on its way. */
const settledWithout = 10_000;
/** Milliseconds after which a page that never settles is believed all the same. */
const longestWait = 15_000;
/** Milliseconds between two notes in one visit: a marked figure may be a ticker. */
const betweenNotes = 60_000;
/** Milliseconds between two captures in one visit: a live page says something new all day. */
const betweenCaptures = 10 * 60_000;

/** Tells the background how a page stands to what is kept of it, when that is new. */
export interface PageNotes {
  /** The page was painted: what is new on it is told once it has settled. */
  consider(): void;
  /** Tells what is new at once, as somebody is about to look; not on a page that may be loading. */
  flush(): Promise<void>;
}

export interface PageNotesDependencies {
  page: Pick<LivePage, 'window' | 'stored' | 'placed' | 'reading'>;
  ask: AskBackground;
  onFailure: (error: unknown) => void;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Starts to take notes of a page, until the signal. */
export function createPageNotes(
  dependencies: PageNotesDependencies,
  signal: AbortSignal,
): PageNotes {
  return new Notes(dependencies, signal);
}

type Note = BackgroundMessages['notePage']['ask'];

class Notes implements PageNotes {
  readonly #dependencies: Required<PageNotesDependencies>;
  readonly #signal: AbortSignal;
  #timer: number | undefined;
  /** Since when there has been something to tell. */
  #since: number | undefined;
  /** What was told last, or could not be told: the page has said nothing else since. */
  #told = '';
  #toldAt = Number.NEGATIVE_INFINITY;
  #capturedAt = Number.NEGATIVE_INFINITY;

  constructor(dependencies: PageNotesDependencies, signal: AbortSignal) {
    this.#dependencies = { now: () => Date.now(), ...dependencies };
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#rest(), { once: true });
  }

  consider(): void {
    const { page, now } = this.#dependencies;
    this.#rest();
    if (this.#signal.aborted || this.#note() === null) {
      this.#since = undefined;
      return;
    }
    this.#since ??= now();
    const wait = this.#isAnyFound() ? settled : settledWithout;
    const left = Math.max(
      this.#toldAt + betweenNotes - now(),
      Math.min(wait, this.#since + longestWait - now()),
      0,
    );
    this.#timer = page.window.setTimeout(() => this.#settle(), left);
  }

  async flush(): Promise<void> {
    const isEarly = this.#dependencies.now() - this.#toldAt < betweenNotes;
    if (this.#isAnyFound() && !this.#isLoading() && !isEarly) await this.#tell();
  }

  #settle(): void {
    const { window } = this.#dependencies.page;
    if (this.#isLoading()) this.#timer = window.setTimeout(() => this.#settle(), settled);
    else void this.#tell();
  }

  async #tell(): Promise<void> {
    const { ask, now, onFailure } = this.#dependencies;
    this.#rest();
    this.#since = undefined;
    const note = this.#note();
    if (note === null) return;
    this.#told = gist(note);
    try {
      await ask('notePage', note);
    } catch (error) {
      // Of an extension that is gone nothing is lost: who acts is told of it.
      if (!isExtensionGone(error)) onFailure(error);
      return;
    }
    this.#toldAt = now();
    if (note.isToCapture) this.#capturedAt = now();
  }

  /** What is to be told of the page as it is now; null when it is known, or tells nothing. */
  #note(): Note | null {
    const { page, now } = this.#dependencies;
    const { reading, placed, stored } = page;
    if (reading === null || stored === null || placed.length === 0) return null;
    if (!isTelling(placed, reading) || this.#isTranslated()) return null;
    const anchors = pageNews(placed, reading);
    const isToCapture = !stored.isCaptured && now() - this.#capturedAt >= betweenCaptures;
    const isNewDay =
      stored.article.seenAt.slice(0, 10) !== new Date(now()).toISOString().slice(0, 10);
    if (anchors.length === 0 && !isToCapture && !isNewDay) return null;
    const note = { article: reading.article, anchors, isToCapture };
    return gist(note) === this.#told ? null : note;
  }

  #isTranslated(): boolean {
    const { window, reading, stored } = this.#dependencies.page;
    const now = reading?.article.structure.language;
    return isTranslated(window.document, now, stored?.article.language);
  }

  #isAnyFound(): boolean {
    return this.#dependencies.page.placed.some(({ anchor }) => anchor.state !== 'gone');
  }

  #isLoading(): boolean {
    return this.#dependencies.page.window.document.readyState !== 'complete';
  }

  #rest(): void {
    this.#dependencies.page.window.clearTimeout(this.#timer);
  }
}

/** What a note says, without the article: of an unchanged text, the same places are the same news. */
function gist({ article, anchors }: Note): string {
  const places = anchors.map((seen) => [
    seen.annotation,
    seen.state === 'changed' ? seen.target.selectors.quote.exact : seen.state,
  ]);
  return JSON.stringify([article.url, article.blocks.map(({ text }) => text), places]);
}
