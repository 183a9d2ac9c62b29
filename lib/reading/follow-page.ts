import { observeArticle } from '../article/observe-article';
import { observeSelection } from '../highlight/observe-selection';
import { listenToPage } from './page-gestures';
import type { Reader } from './reader';

export interface Following {
  /** Whether an event's target belongs to Presslight itself. */
  isOwn: (target: EventTarget | null) => boolean;
  /** Whether the reader wants a toolbar by each selection. */
  wantsToolbar: () => boolean;
}

/** Follows a page as it changes and as its reader selects, clicks and types, until the signal. */
export function followPage(reader: Reader, following: Following, signal: AbortSignal): void {
  const { window } = reader.page;
  observeArticle(window.document, () => void reader.attempt(reader.page.refresh), signal);
  observeSelection(
    window.document,
    (selection) => showToolbar(reader, following.wantsToolbar() ? selection?.range : undefined),
    signal,
  );
  listenToPage(
    window,
    {
      isOwn: following.isOwn,
      onMarkKey(mark) {
        const { toolbar } = reader.overlay;
        if (toolbar !== null) void reader.attempt(() => reader.mark(mark, toolbar));
        return toolbar !== null;
      },
      onEscape() {
        const { toolbar, card } = reader.overlay;
        const isOpen = toolbar !== null || card !== null;
        if (isOpen) reader.tell({ type: 'closed' });
        return isOpen;
      },
      onClick(x, y) {
        const [annotation] = reader.page.painter.marksAt(x, y);
        if (annotation !== undefined) reader.tell({ type: 'opened', annotation });
        else if (reader.overlay.card !== null) reader.tell({ type: 'closed' });
      },
    },
    signal,
  );
}

function showToolbar(reader: Reader, selected: Range | undefined): void {
  const isInArticle =
    selected !== undefined && reader.page.reading?.map.offsetsOf(selected) != null;
  const range = isInArticle ? selected : null;
  if (range !== null || reader.overlay.toolbar !== null) reader.tell({ type: 'selected', range });
}
