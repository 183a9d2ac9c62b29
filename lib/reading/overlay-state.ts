import type { MarkKind } from '../model/mark-kind';
import type { Settlement } from '../model/settlement';
import type { OtherMentions } from './other-mentions';

/** What the toast over a page says; `action` is what its undo takes back. */
export type OverlayNews =
  | { kind: 'marked'; mark: MarkKind; action: string }
  | { kind: 'markedOthers'; count: number; action: string }
  | { kind: 'removed'; action: string }
  | { kind: 'dismissed'; action: string }
  | { kind: 'settled'; settlement: Settlement; action: string }
  | { kind: 'outside' }
  | { kind: 'failed'; error: unknown };

/** News with its number, which tells the same words said twice apart. */
export type OverlayToast = OverlayNews & { id: number };

/** What stands over the page now: at most one of toolbar, card and proposal, and a toast. */
export interface OverlayState {
  /** The selection that the toolbar stands by. */
  toolbar: Range | null;
  /** The annotation whose card is open. */
  card: { annotation: string } | null;
  /** Key of the suggestion that the reader looks at. */
  proposal: string | null;
  toast: OverlayToast | null;
  /** Other mentions of what was marked or opened last; see `othersIn`. */
  others: OtherMentions | null;
  /** How many toasts there were. */
  told: number;
}

export const emptyOverlay: OverlayState = {
  toolbar: null,
  card: null,
  proposal: null,
  toast: null,
  others: null,
  told: 0,
};

const nothingOpen = { toolbar: null, card: null, proposal: null };

export type OverlayEvent =
  | { type: 'selected'; range: Range | null }
  | { type: 'marked'; mark: MarkKind; annotation: string; action: string }
  | { type: 'accepted'; mark: MarkKind; action: string }
  | { type: 'othersFound'; others: OtherMentions }
  | { type: 'othersMarked'; count: number; action: string }
  | { type: 'outside' }
  | { type: 'opened'; annotation: string }
  | { type: 'proposed'; suggestion: string }
  | { type: 'dismissed'; action: string }
  | { type: 'removed'; action: string }
  | { type: 'settled'; settlement: Settlement; action: string }
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
        : { ...state, ...nothingOpen, toolbar: event.range };
    case 'marked': {
      const { mark, annotation, action } = event;
      const card = opensCard.has(mark) ? { annotation } : null;
      return { ...tell(state, { kind: 'marked', mark, action }), ...nothingOpen, card };
    }
    case 'accepted': {
      const { mark, action } = event;
      return { ...tell(state, { kind: 'marked', mark, action }), ...nothingOpen };
    }
    case 'othersFound':
      return { ...state, others: event.others };
    case 'othersMarked': {
      const { count, action } = event;
      return { ...tell(state, { kind: 'markedOthers', count, action }), others: null };
    }
    case 'outside':
      return { ...tell(state, { kind: 'outside' }), toolbar: null };
    case 'opened':
      return { ...state, ...nothingOpen, card: { annotation: event.annotation } };
    case 'proposed':
      return { ...state, ...nothingOpen, proposal: event.suggestion };
    case 'dismissed':
      return { ...tell(state, { kind: 'dismissed', action: event.action }), proposal: null };
    case 'removed':
      return { ...tell(state, { kind: 'removed', action: event.action }), card: null };
    case 'settled': {
      const { settlement, action } = event;
      return tell(state, { kind: 'settled', settlement, action });
    }
    case 'failed':
      return tell(state, { kind: 'failed', error: event.error });
    case 'closed':
      return { ...state, ...nothingOpen };
    case 'toastClosed':
      return { ...state, toast: null };
  }
}

/**
 * The other mentions that the overlay offers to mark: those of the annotation that its toast or its
 * card is about.
 */
export function othersIn({ toast, card, others }: OverlayState): OtherMentions | null {
  if (others === null) return null;
  const isTold = toast?.kind === 'marked' && toast.action === others.action;
  return isTold || card?.annotation === others.annotation ? others : null;
}

function tell(state: OverlayState, news: OverlayNews): OverlayState {
  const told = state.told + 1;
  return { ...state, told, toast: { ...news, id: told } };
}
