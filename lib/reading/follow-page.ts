import { observeSelection } from '../highlight/observe-selection';
import { followText } from './follow-text';
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
  followText(reader, signal);
  observeSelection(
    window.document,
    (selection) => showToolbar(reader, following.wantsToolbar() ? selection?.range : undefined),
    signal,
    () => reader.page.looks.shadowRoots,
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
      onOthersKey: () => reader.markOthers(),
      onEscape() {
        const isOpen = isAnythingOpen(reader);
        if (isOpen) reader.tell({ type: 'closed' });
        return isOpen;
      },
      onClick(x, y) {
        const [mark] = reader.page.painter.marksAt(x, y);
        if (mark !== undefined) open(reader, mark);
        else if (isAnythingOpen(reader)) reader.tell({ type: 'closed' });
      },
    },
    signal,
  );
}

/** Shows what a mark in the page stands for: an annotation, or a suggestion. */
function open(reader: Reader, mark: string): void {
  const isProposed = reader.page.suggestions.some(({ key }) => key === mark);
  if (isProposed) reader.tell({ type: 'proposed', suggestion: mark });
  else reader.open(mark);
}

function isAnythingOpen({ overlay }: Reader): boolean {
  return overlay.toolbar !== null || overlay.card !== null || overlay.proposal !== null;
}

function showToolbar(reader: Reader, selected: Range | undefined): void {
  const isInArticle =
    selected !== undefined && reader.page.reading?.map.offsetsOf(selected) != null;
  const range = isInArticle ? selected : null;
  if (range !== null || reader.overlay.toolbar !== null) reader.tell({ type: 'selected', range });
}
