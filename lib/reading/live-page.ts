import { PageHead } from '../article/page-head';
import type { ReadArticle } from '../article/read-article';
import type { Painter } from '../highlight/painter';
import { selectedRange } from '../highlight/selected-range';
import type { AskBackground } from '../messaging/protocol';
import type { ArticleRow } from '../model/article';
import type { SuggestedSpan } from '../model/suggested-span';
import { carriedSuggestions } from './carried-suggestions';
import { latestOnly } from './latest-only';
import { Pace } from './pace';
import { PageLooks } from './page-looks';
import { pageMarks } from './page-marks';
import { type Kept, type PlacedAnnotation, placeAnnotations, rangeOf } from './place-annotations';

export interface LivePageDependencies {
  window: Window;
  painter: Painter;
  ask: AskBackground;
  /** Hears what failed behind a reading that itself succeeded. */
  onFailure: (error: unknown) => void;
  /** Called after each painting, when what stands where may have changed. */
  onPlaced: (placed: readonly PlacedAnnotation[]) => void;
  /** What is known of the page's head, where it was looked at before. */
  head?: PageHead;
}

/** An article as it is stored, and whether the text that its page has is stored too. */
export interface StoredArticle {
  article: ArticleRow;
  isCaptured: boolean;
}

/** A page as its reader knows it: the article as last read and where its annotations stand. */
export interface LivePage {
  readonly window: Window;
  readonly painter: Painter;
  readonly looks: PageLooks;
  /** Milliseconds that the last look and what came of it took of the page's thread. */
  readonly cost: number;
  /** Null until the page was read once. */
  readonly reading: ReadArticle | null;
  /** The article as it is stored, null while nothing is kept of it. */
  readonly stored: StoredArticle | null;
  readonly placed: readonly PlacedAnnotation[];
  /** What is proposed and neither kept nor dismissed. */
  readonly suggestions: readonly SuggestedSpan[];
  /** The same, once what is being asked for has come: a failure is told where it was asked. */
  proposed(): Promise<readonly SuggestedSpan[]>;
  /** Reads the page anew, asks what is kept of it and paints; joins a reading under way. */
  refresh(): Promise<void>;
  /**
   * Looks whether the page still says what it said, and paints where it says it now. Nobody is
   * asked unless the text is another: a page that rebuilds its nodes all day costs no messages.
   */
  follow(): Promise<void>;
  /** The page has changed since it was read; it is read before anybody is told of it. */
  noteChange(): void;
  /** Whether everything that is painted still says what it said. */
  isWhole(): boolean;
  /**
   * The article as it stands, read now if it never was or has changed since; of a page that is
   * becoming another, the other. Throws AbortError on a page being left.
   */
  current(): Promise<ReadArticle>;
  /** The range that the reader has selected, null for none or a mere caret. */
  selected(): Range | null;
  /** Paints or hides all marks. */
  show(visible: boolean): void;
}

/** Milliseconds between two looks at a page that is becoming another. */
const betweenLooks = 150;

/** Starts to know a page. Painting ends with the signal. */
export function createLivePage(dependencies: LivePageDependencies, signal: AbortSignal): LivePage {
  return new KnownPage(dependencies, signal);
}

class KnownPage implements LivePage {
  readonly window: Window;
  readonly painter: Painter;
  readonly looks: PageLooks;
  cost = 0;
  reading: ReadArticle | null = null;
  stored: StoredArticle | null = null;
  placed: readonly PlacedAnnotation[] = [];
  suggestions: readonly SuggestedSpan[] = [];
  readonly #dependencies: LivePageDependencies;
  readonly #signal: AbortSignal;
  readonly #run = latestOnly(() => this.#read());
  #kept: Kept = { annotations: [], earlierTexts: [] };
  #proposing: Promise<unknown> = Promise.resolve();
  #isToAsk = true;
  #hasChanged = false;
  readonly #asking = new Pace(performance.now());
  #askingLater: ReturnType<typeof setTimeout> | undefined;
  #isVisible = true;

  constructor(dependencies: LivePageDependencies, signal: AbortSignal) {
    this.window = dependencies.window;
    this.painter = dependencies.painter;
    this.#dependencies = dependencies;
    this.#signal = signal;
    const { head = new PageHead() } = dependencies;
    this.looks = new PageLooks({ document: dependencies.window.document, head, signal });
  }

  // Fields, not methods: both are handed on as they are.
  readonly refresh = (): Promise<void> => {
    this.#isToAsk = true;
    return this.#run();
  };

  readonly follow = (): Promise<void> => this.#run();

  async current(): Promise<ReadArticle> {
    if (this.reading === null) await this.refresh();
    else if (this.#hasChanged) await this.#run();
    while (this.looks.isLeaving && !this.#signal.aborted) {
      await new Promise((resume) => setTimeout(resume, betweenLooks));
      await this.#run();
    }
    if (this.reading === null) throw new DOMException('The page is being left', 'AbortError');
    return this.reading;
  }

  noteChange(): void {
    this.#hasChanged = true;
  }

  isWhole(): boolean {
    return this.painter.isWhole();
  }

  selected(): Range | null {
    return selectedRange(this.window.document, this.looks.shadowRoots);
  }

  async proposed(): Promise<readonly SuggestedSpan[]> {
    await this.#proposing;
    return this.suggestions;
  }

  show(visible: boolean): void {
    this.#isVisible = visible;
    this.#paint();
  }

  async #read(): Promise<void> {
    this.#hasChanged = false;
    const { read, found } = await this.looks.look(performance.now());
    this.cost = this.looks.cost;
    if (found === 'leaving') return;
    const began = performance.now();
    if (found === 'same') this.#placeAgain(read);
    else if (found === 'edited') await this.#placeFirst(read);
    this.cost += performance.now() - began;
    if (found === 'another' || this.#isToAsk) await this.#askNow(read);
    else if (found === 'edited') await this.#askInTime(read);
  }

  /** A text that changes all the time is not told to the background each time. */
  async #askInTime(read: ReadArticle): Promise<void> {
    const wait = this.#asking.waitFor('prompt', performance.now());
    if (wait === 0) return this.#askNow(read);
    clearTimeout(this.#askingLater);
    this.#askingLater = setTimeout(() => {
      if (!this.#signal.aborted) this.refresh().catch(this.#dependencies.onFailure);
    }, wait);
  }

  async #askNow(read: ReadArticle): Promise<void> {
    clearTimeout(this.#askingLater);
    this.#isToAsk = false;
    try {
      await this.#ask(read);
    } catch (error) {
      this.#isToAsk = true;
      throw error;
    }
  }

  async #ask(read: ReadArticle): Promise<void> {
    const { ask } = this.#dependencies;
    const began = performance.now();
    const kept = await ask('openArticle', { article: read.article });
    const { article, isCaptured } = kept;
    this.stored = article === null ? null : { article, isCaptured };
    if (!isSameText(this.reading, read)) this.suggestions = [];
    this.#kept = kept;
    await this.#place(kept, read);
    // Not waited for: what is kept is on the page, and extraction takes its time.
    this.#proposing = this.#propose(read)
      .catch(this.#dependencies.onFailure)
      .finally(() => {
        const now = performance.now();
        this.#asking.spend(now - began, 'prompt', now);
      });
  }

  async #propose(read: ReadArticle): Promise<void> {
    const { suggestions } = await this.#dependencies.ask('suggest', { article: read.article });
    // The page has been read again meanwhile, and has been asked for anew.
    if (!isSameText(this.reading, read)) return;
    const isNews = this.suggestions.length + suggestions.length > 0;
    this.suggestions = suggestions;
    if (isNews) this.#paint();
  }

  /** The page has made its nodes anew: all stands where it stood in the text. */
  #placeAgain(read: ReadArticle): void {
    this.placed = this.placed.map((one) => ({ ...one, range: rangeOf(one.anchor, read.map) }));
    this.reading = read;
    this.#paint();
  }

  /** What is known of the article stands on its new text before the background has answered. */
  async #placeFirst(read: ReadArticle): Promise<void> {
    const before = this.reading?.article.blocks ?? [];
    const carried = carriedSuggestions(this.suggestions, before, read.article.blocks);
    const placed = await placeAnnotations(this.#kept, read.map, this.#signal);
    this.suggestions = carried;
    this.placed = placed;
    this.reading = read;
    this.#paint();
  }

  async #place(kept: Kept, read: ReadArticle): Promise<void> {
    this.placed = await placeAnnotations(kept, read.map, this.#signal);
    this.reading = read;
    this.#paint();
  }

  #paint(): void {
    if (this.#signal.aborted) return;
    const { placed, suggestions, reading } = this;
    this.painter.paint(this.#isVisible ? pageMarks(placed, suggestions, reading?.map) : []);
    this.#dependencies.onPlaced(placed);
  }
}

function isSameText(before: ReadArticle | null, now: ReadArticle): boolean {
  return before?.map.text === now.map.text && before.article.url === now.article.url;
}
