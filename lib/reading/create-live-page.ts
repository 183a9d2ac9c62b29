import { PageHead } from '../article/page/page-head';
import type { ReadArticle } from '../article/read-article';
import type { Painter } from '../highlight/painter';
import { selectedRange } from '../highlight/selected-range';
import type { AskBackground } from '../messaging/protocol';
import type { SuggestedSpan } from '../model/suggested-span';
import { Asking } from './asking';
import { latestOnly } from './latest-only';
import type { LivePage, Proposed, StoredArticle } from './live-page';
import { PageLooks } from './page-looks';
import type { PlacedAnnotation } from './place-annotations';
import { isSameText, ShownArticle } from './shown-article';

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
  stored: StoredArticle | null = null;
  readonly #dependencies: LivePageDependencies;
  readonly #signal: AbortSignal;
  readonly #shown: ShownArticle;
  readonly #asking: Asking;
  readonly #run = latestOnly(() => this.#read());
  #proposing: Promise<unknown> = Promise.resolve();
  #hasChanged = false;

  constructor(dependencies: LivePageDependencies, signal: AbortSignal) {
    const { window, painter, onPlaced, onFailure, head = new PageHead() } = dependencies;
    this.window = window;
    this.painter = painter;
    this.#dependencies = dependencies;
    this.#signal = signal;
    this.looks = new PageLooks({ document: window.document, head, signal });
    this.#shown = new ShownArticle({ painter, onPlaced }, signal);
    this.#asking = new Asking(() => void this.refresh().catch(onFailure), signal);
  }

  get reading(): ReadArticle | null {
    return this.#shown.reading;
  }

  get placed(): readonly PlacedAnnotation[] {
    return this.#shown.placed;
  }

  get suggestions(): readonly SuggestedSpan[] {
    return this.#shown.suggestions;
  }

  // Fields, not methods: both are handed on as they are.
  readonly refresh = (): Promise<void> => {
    this.#asking.want();
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

  async proposed(): Promise<Proposed> {
    const current = await this.current();
    await this.#proposing;
    return { reading: this.reading ?? current, suggestions: this.suggestions };
  }

  show(visible: boolean): void {
    this.#shown.show(visible);
  }

  async #read(): Promise<void> {
    this.#hasChanged = false;
    const { read, found } = await this.looks.look(performance.now());
    this.cost = this.looks.cost;
    if (found === 'leaving') return;
    const began = performance.now();
    if (found === 'same') this.#shown.placeAgain(read);
    else if (found === 'edited') await this.#shown.carryOver(read);
    this.cost += performance.now() - began;
    if (this.#asking.isDue(found)) await this.#asking.ask(() => this.#ask(read));
  }

  async #ask(read: ReadArticle): Promise<void> {
    const began = performance.now();
    const kept = await this.#dependencies.ask('openArticle', { article: read.article });
    const { article, isCaptured } = kept;
    this.stored = article === null ? null : { article, isCaptured };
    await this.#shown.place(kept, read);
    // Not waited for: what is kept is on the page, and extraction takes its time.
    this.#proposing = this.#propose(read)
      .catch(this.#dependencies.onFailure)
      .finally(() => this.#asking.spend(performance.now() - began));
  }

  async #propose(read: ReadArticle): Promise<void> {
    const { suggestions } = await this.#dependencies.ask('suggest', { article: read.article });
    // Otherwise the page has been read again meanwhile, and has been asked for anew.
    if (isSameText(this.reading, read)) this.#shown.propose(suggestions);
  }
}
