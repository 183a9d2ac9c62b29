import type { MarkKind } from '../model/mark-kind';
import { annotate, type Writing } from './annotate';
import { createLivePage, type LivePageDependencies } from './create-live-page';
import type { LivePage } from './live-page';
import { oneByOne } from './one-by-one';
import { findOtherMentions, markOtherMentions } from './other-mentions';
import {
  emptyOverlay,
  nextOverlay,
  type OverlayEvent,
  type OverlayState,
  othersIn,
} from './overlay-state';
import { createPageNotes, type PageNotes } from './page-notes';
import { type Accepted, acceptSuggestions } from './suggestions';

export interface ReaderDependencies
  extends Omit<LivePageDependencies, 'onPlaced' | 'onFailure'>,
    Writing {
  /** Draws what stands over the page. */
  drawOverlay: (state: OverlayState, reader: Reader) => void;
}

/** What came of marking a selection. */
type Marked = 'yes' | 'noSelection' | 'outside';

/** The page side of Presslight on one page. */
export interface Reader {
  readonly page: LivePage;
  /** What the page says otherwise than what is kept. */
  readonly notes: PageNotes;
  readonly overlay: OverlayState;
  /** Marks a range, or else the selection; the overlay tells the reader what came of it. */
  mark(mark: MarkKind, range?: Range): Promise<Marked>;
  /** Keeps suggestions as annotations. */
  accept(keys: readonly string[]): Promise<Accepted>;
  /** Opens the card of an annotation, and looks where else the page names what it names. */
  open(annotation: string): void;
  /** Marks the other mentions that the overlay offers; answers whether it offers any. */
  markOthers(): boolean;
  /**
   * Does something that can fail, and lets the overlay say so when it does. Under a name it is not
   * done again while it is under way: the undo of a second time would take nothing back.
   */
  attempt(work: () => Promise<unknown>, name?: string): Promise<void>;
  tell(event: OverlayEvent): void;
  /** Whether the page's article is kept under this id. */
  isAbout(articleId: string): boolean;
}

/** Makes the reader of a page. Its painting ends with the signal. */
export function createReader(dependencies: ReaderDependencies, signal: AbortSignal): Reader {
  return new PageReader(dependencies, signal);
}

class PageReader implements Reader {
  readonly page: LivePage;
  readonly notes: PageNotes;
  overlay = emptyOverlay;
  readonly #dependencies: ReaderDependencies;
  readonly #signal: AbortSignal;
  readonly #once = oneByOne();

  constructor(dependencies: ReaderDependencies, signal: AbortSignal) {
    this.#dependencies = dependencies;
    this.#signal = signal;
    const onFailure = (error: unknown) => this.#fail(error);
    const onPlaced = () => {
      this.#draw();
      this.notes.consider();
    };
    this.page = createLivePage({ ...dependencies, onPlaced, onFailure }, signal);
    this.notes = createPageNotes({ page: this.page, ask: dependencies.ask, onFailure }, signal);
  }

  tell(event: OverlayEvent): void {
    this.overlay = nextOverlay(this.overlay, event);
    this.#draw();
  }

  async attempt(work: () => Promise<unknown>, name?: string): Promise<void> {
    try {
      await (name === undefined ? work() : this.#once(name, work));
    } catch (error) {
      this.#fail(error);
    }
  }

  async mark(mark: MarkKind, range = this.page.selected() ?? undefined): Promise<Marked> {
    if (range === undefined) return 'noSelection';
    const span = this.page.reading?.map.offsetsOf(range);
    return this.#once(`mark ${mark} ${span?.start} ${span?.end}`, () => this.#keep(mark, range));
  }

  accept(keys: readonly string[]): Promise<Accepted> {
    const accept = () => acceptSuggestions(this.page, this.#dependencies, keys);
    return this.#once(`accept ${keys.join()}`, accept);
  }

  open(annotation: string): void {
    this.tell({ type: 'opened', annotation });
    const row = this.page.placed.find((one) => one.annotation.id === annotation)?.annotation;
    if (row?.kind === 'entity') this.#lookForOthers(annotation, this.#dependencies.newId());
  }

  markOthers(): boolean {
    const others = othersIn(this.overlay);
    if (others === null) return false;
    const markThem = async () => {
      const count = await markOtherMentions(this.page, this.#dependencies, others);
      this.tell({ type: 'othersMarked', count, action: others.action });
    };
    void this.attempt(markThem, `others ${others.annotation}`);
    return true;
  }

  isAbout(articleId: string): boolean {
    return this.page.stored?.article.id === articleId;
  }

  async #keep(mark: MarkKind, range: Range): Promise<'yes' | 'outside'> {
    const outcome = await annotate(this.page, this.#dependencies, range, mark);
    if (outcome.marked === 'outside') {
      this.tell({ type: 'outside' });
      return 'outside';
    }
    this.page.window.getSelection()?.removeAllRanges();
    const { annotation, action } = outcome;
    this.tell({ type: 'marked', mark, annotation: annotation.id, action });
    if (annotation.kind === 'entity') this.#lookForOthers(annotation.id, action);
    return 'yes';
  }

  #lookForOthers(annotation: string, action: string): void {
    void this.attempt(async () => {
      const about = { annotation, action };
      const others = await findOtherMentions(this.page, this.#dependencies, about);
      if (others !== null) this.tell({ type: 'othersFound', others });
    });
  }

  #draw(): void {
    this.#dependencies.drawOverlay(this.overlay, this);
  }

  #fail(error: unknown): void {
    if (!this.#signal.aborted) this.tell({ type: 'failed', error });
  }
}
