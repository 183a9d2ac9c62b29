import type { MarkKind } from '../model/mark-kind';

/** What the toast over a page says; `action` is what its undo takes back. */
export type OverlayToast =
  | { kind: 'marked'; mark: MarkKind; action: string }
  | { kind: 'removed'; action: string }
  | { kind: 'outside' }
  | { kind: 'failed'; error: unknown };

/** What stands over the page now: at most one of toolbar and card, and a toast. */
export interface OverlayState {
  /** The selection that the toolbar stands by. */
  toolbar: Range | null;
  /** The annotation whose card is open; `fresh` when it was made just now. */
  card: { annotation: string; fresh: boolean } | null;
  toast: OverlayToast | null;
}

export const emptyOverlay: OverlayState = { toolbar: null, card: null, toast: null };

export type OverlayEvent =
  | { type: 'selected'; range: Range | null }
  | { type: 'marked'; mark: MarkKind; annotation: string; action: string }
  | { type: 'outside' }
  | { type: 'opened'; annotation: string }
  | { type: 'removed'; action: string }
  | { type: 'failed'; error: unknown }
  | { type: 'closed' }
  | { type: 'toastClosed' };

/**
 * Kinds whose fields or note a reader wants to see at once; a name is complete by itself, and its
 * card would only stand in the way of the next mark.
 */
const opensCard: ReadonlySet<MarkKind> = new Set(['statistic', 'note']);

/** The overlay after an event. */
export function nextOverlay(state: OverlayState, event: OverlayEvent): OverlayState {
  switch (event.type) {
    case 'selected':
      return event.range === null
        ? { ...state, toolbar: null }
        : { ...state, toolbar: event.range, card: null };
    case 'marked':
      return {
        toolbar: null,
        card: opensCard.has(event.mark) ? { annotation: event.annotation, fresh: true } : null,
        toast: { kind: 'marked', mark: event.mark, action: event.action },
      };
    case 'outside':
      return { ...state, toolbar: null, toast: { kind: 'outside' } };
    case 'opened':
      return { ...state, toolbar: null, card: { annotation: event.annotation, fresh: false } };
    case 'removed':
      return { ...state, card: null, toast: { kind: 'removed', action: event.action } };
    case 'failed':
      return { ...state, toast: { kind: 'failed', error: event.error } };
    case 'closed':
      return { ...state, toolbar: null, card: null };
    case 'toastClosed':
      return { ...state, toast: null };
  }
}
