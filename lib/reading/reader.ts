import type { MarkKind } from '../model/mark-kind';
import { annotate, type Writing } from './annotate';
import { createLivePage, type LivePage, type LivePageDependencies } from './live-page';
import { findOtherMentions, markOtherMentions } from './other-mentions';
import {
  emptyOverlay,
  nextOverlay,
  type OverlayEvent,
  type OverlayState,
  othersIn,
} from './overlay-state';
import { createPageNotes, type PageNotes } from './page-notes';

export interface ReaderDependencies
  extends Omit<LivePageDependencies, 'onPlaced' | 'onFailure'>,
    Writing {
  /** Draws what stands over the page. */
  drawOverlay: (state: OverlayState, reader: Reader) => void;
}

/** The page side of Presslight on one page. */
export interface Reader {
  readonly page: LivePage;
  /** What the page says otherwise than what is kept. */
  readonly notes: PageNotes;
  readonly overlay: OverlayState;
  /** Marks a range, or else the selection; the overlay tells the reader what came of it. */
  mark(mark: MarkKind, range?: Range): Promise<'yes' | 'noSelection' | 'outside'>;
  /** Opens the card of an annotation, and looks where else the page names what it names. */
  open(annotation: string): void;
  /** Marks the other mentions that the overlay offers; answers whether it offers any. */
  markOthers(): boolean;
  /** Does something that can fail, and lets the overlay say so when it does. */
  attempt(work: () => Promise<unknown>): Promise<void>;
  tell(event: OverlayEvent): void;
  /** Whether the page's article is kept under this id. */
  isAbout(articleId: string): boolean;
}

/** Makes the reader of a page. Its painting ends with the signal. */
export function createReader(dependencies: ReaderDependencies, signal: AbortSignal): Reader {
  const { window, drawOverlay } = dependencies;
  let overlay = emptyOverlay;
  const draw = () => drawOverlay(overlay, reader);
  const onFailure = (error: unknown) => {
    if (!signal.aborted) reader.tell({ type: 'failed', error });
  };
  const onPlaced = () => {
    draw();
    notes.consider();
  };
  const page = createLivePage({ ...dependencies, onPlaced, onFailure }, signal);
  const notes = createPageNotes({ page, ask: dependencies.ask, onFailure }, signal);

  const lookForOthers = (about: Parameters<typeof findOtherMentions>[2]) =>
    reader.attempt(async () => {
      const others = await findOtherMentions(page, dependencies, about);
      if (others !== null) reader.tell({ type: 'othersFound', others });
    });

  const reader: Reader = {
    page,
    notes,
    get overlay() {
      return overlay;
    },
    tell(event) {
      overlay = nextOverlay(overlay, event);
      draw();
    },
    async attempt(work) {
      try {
        await work();
      } catch (error) {
        onFailure(error);
      }
    },
    async mark(mark, range = page.selected() ?? undefined) {
      if (range === undefined) return 'noSelection';
      const outcome = await annotate(page, dependencies, range, mark);
      if (outcome.marked === 'outside') {
        reader.tell({ type: 'outside' });
        return 'outside';
      }
      window.getSelection()?.removeAllRanges();
      const { annotation, action } = outcome;
      reader.tell({ type: 'marked', mark, annotation: annotation.id, action });
      if (annotation.kind === 'entity') void lookForOthers({ annotation: annotation.id, action });
      return 'yes';
    },
    open(annotation) {
      reader.tell({ type: 'opened', annotation });
      const row = page.placed.find((one) => one.annotation.id === annotation)?.annotation;
      if (row?.kind === 'entity') void lookForOthers({ annotation, action: dependencies.newId() });
    },
    markOthers() {
      const others = othersIn(overlay);
      if (others === null) return false;
      void reader.attempt(async () => {
        const count = await markOtherMentions(page, dependencies, others);
        reader.tell({ type: 'othersMarked', count, action: others.action });
      });
      return true;
    },
    isAbout: (articleId) => page.stored?.article.id === articleId,
  };
  return reader;
}
