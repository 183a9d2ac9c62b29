import { failureText } from '../../components/failure-words';
import type { PageOverlayProps } from '../../components/overlay/PageOverlay';
import type { Translation } from '../../components/translation';
import { failureOf } from '../../lib/model/failure';
import { markKindOf } from '../../lib/model/mark-kind';
import type { TagRow } from '../../lib/model/tag';
import {
  editAnnotation,
  removeAnnotation,
  settleDrift,
  undo,
  type Writing,
} from '../../lib/reading/annotate';
import { mentionsOfSuggestion } from '../../lib/reading/mentions-of-suggestion';
import { type OverlayState, othersIn } from '../../lib/reading/overlay-state';
import type { Reader } from '../../lib/reading/reader';
import { suggestionRange } from '../../lib/reading/suggestion-range';
import { dismissSuggestions } from '../../lib/reading/suggestions';
import { toastMessage } from './toast-message';

export interface OverlayDependencies {
  translation: Translation;
  writing: Writing;
  vocabulary: readonly TagRow[];
}

/** What the overlay shows of a page: what it stands by are passages. */
interface OverPage extends PageOverlayProps {
  card: (NonNullable<PageOverlayProps['card']> & { by: Range }) | null;
  proposal: (NonNullable<PageOverlayProps['proposal']> & { by: Range }) | null;
}

/** What the overlay shows for a state, and what its controls do. */
export function overlayProps(
  { translation, writing, vocabulary }: OverlayDependencies,
  state: OverlayState,
  reader: Reader,
): OverPage {
  const { page } = reader;
  const takeBack = (action: string) => void reader.attempt(() => undo(page, writing, action));
  return {
    translation,
    vocabulary,
    toolbar: state.toolbar,
    card: cardOf(state, reader),
    proposal: proposalOf(state, reader, writing),
    toast: state.toast && toastMessage(state.toast, translation, takeBack),
    others: othersOf(state, reader),
    onMark: (mark) => void reader.attempt(() => reader.mark(mark, state.toolbar ?? undefined)),
    onSave: async (id, patch, isLast = false) => {
      try {
        return { saved: true, annotation: await editAnnotation(page, writing, id, patch) };
      } catch (error) {
        if (isLast) reader.tell({ type: 'failed', error });
        return { saved: false, why: failureText(failureOf(error), translation) };
      }
    },
    onDelete: (id) =>
      void reader.attempt(async () => {
        const action = await removeAnnotation(page, writing, id);
        reader.tell({ type: 'removed', action });
      }, `remove ${id}`),
    onSettle: (id, settlement) =>
      void reader.attempt(async () => {
        const action = await settleDrift(page, writing, id, settlement);
        reader.tell({ type: 'settled', settlement, action });
      }, `settle ${id}`),
    history: async (id) => (await writing.ask('readHistory', { id })).earlier,
    onClose: () => reader.tell({ type: 'closed' }),
    onToastGone: () => reader.tell({ type: 'toastClosed' }),
  };
}

function othersOf(state: OverlayState, reader: Reader): PageOverlayProps['others'] {
  const others = othersIn(state);
  return others && { count: others.mentions.length, onMark: () => void reader.markOthers() };
}

function cardOf({ card }: OverlayState, { page }: Reader): OverPage['card'] {
  const placed = page.placed.find(({ annotation }) => annotation.id === card?.annotation);
  if (placed === undefined || placed.range === null) return null;
  const { annotation, anchor, range } = placed;
  return { annotation, by: range, ...(anchor.state === 'changed' && { now: anchor.now }) };
}

function proposalOf(
  { proposal }: OverlayState,
  reader: Reader,
  writing: Writing,
): OverPage['proposal'] {
  const { page } = reader;
  const span = page.suggestions.find(({ key }) => key === proposal);
  const by = span && page.reading && suggestionRange(span, page.reading.map);
  if (span === undefined || !by) return null;
  const keys = mentionsOfSuggestion(page.suggestions, span);
  const accept = async (isToEdit: boolean) => {
    const { ids, action } = await reader.accept(keys);
    const annotation = ids[keys.indexOf(span.key)];
    if (annotation === undefined) return reader.tell({ type: 'closed' });
    reader.tell({ type: 'accepted', mark: markKindOf(span.suggestion), action });
    if (isToEdit) reader.open(annotation);
  };
  return {
    by,
    suggestion: span.suggestion,
    mentions: keys.length,
    onAccept: () => void reader.attempt(() => accept(false)),
    onEdit: () => void reader.attempt(() => accept(true)),
    onDismiss: () =>
      void reader.attempt(async () => {
        const { action } = await dismissSuggestions(page, writing, keys);
        reader.tell({ type: 'dismissed', action });
      }, `dismiss ${span.key}`),
    onClose: () => reader.tell({ type: 'closed' }),
  };
}

/** Whether the overlay shows anything at all. */
export function isAnythingShown({ toolbar, card, proposal, toast }: PageOverlayProps): boolean {
  return [toolbar, card, proposal, toast].some((part) => part !== null);
}
