import { isOthersKey, markOfKey } from '../model/mark-key';
import type { MarkKind } from '../model/mark-kind';

export interface PageGestures {
  /** A mark key was pressed while a selection waits for one; answers whether it was used. */
  onMarkKey: (mark: MarkKind) => boolean;
  /** The key for all other mentions was pressed; answers whether there were any. */
  onOthersKey: () => boolean;
  /** Escape was pressed; answers whether there was something to close. */
  onEscape: () => boolean;
  /** The page was clicked at a point of the window, not on a link and not to end a selection. */
  onClick: (x: number, y: number) => void;
  /** Whether an event's target belongs to Presslight itself. */
  isOwn: (target: EventTarget | null) => boolean;
}

/**
 * Listens to the page for what a reader does with marks. Only trusted events count: a page may
 * forge any other. Keys are taken from the page only when they are used, so that its own
 * shortcuts go on working.
 */
export function listenToPage(window: Window, gestures: PageGestures, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || isTyping(event)) return;
    // Inside the toolbar or a card, those know best what a key means.
    if (gestures.isOwn(event.target)) return;
    if (!useKey(event, gestures)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || gestures.isOwn(event.target)) return;
    if (isOnLink(event) || window.getSelection()?.isCollapsed === false) return;
    gestures.onClick(event.clientX, event.clientY);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('click', onClick, { capture: true, signal });
}

function useKey(event: KeyboardEvent, gestures: PageGestures): boolean {
  const { onEscape, onMarkKey, onOthersKey } = gestures;
  if (event.key === 'Escape') return onEscape();
  if (isOthersKey(event)) return onOthersKey();
  const mark = markOfKey(event);
  return mark !== null && onMarkKey(mark);
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function isOnLink(event: MouseEvent): boolean {
  return event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href !== '');
}
