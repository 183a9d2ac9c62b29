import type { AnnotationRow } from '../../lib/model/annotation';
import type { AnnotationPatch } from '../../lib/model/draft';
import { type CardKind, cardKindOf } from './card-kind';

/** What became of a save: the row as committed, or why it is not known to be kept. */
export type SaveOutcome =
  | { saved: true; annotation: AnnotationRow }
  | { saved: false; why: string };

/** Edits of one annotation on their way to the store. */
export interface Saving {
  /** The row as last heard of. */
  row: AnnotationRow;
  /** Edits not yet sent. */
  pending: AnnotationPatch | null;
  /** Edits sent and not yet answered. */
  sending: AnnotationPatch | null;
  /** Why the last save failed. */
  failure: string | null;
  /** Something has been saved since the card opened. */
  hasSaved: boolean;
}

export type SavingEvent =
  | { type: 'received'; row: AnnotationRow }
  | { type: 'edited'; patch: AnnotationPatch }
  | { type: 'sent' }
  | { type: 'answered'; outcome: SaveOutcome };

/** What a reader is told about their edits. */
export type SavingState = 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed';

/** Nothing edited yet. */
export function startSaving(row: AnnotationRow): Saving {
  return { row, pending: null, sending: null, failure: null, hasSaved: false };
}

/** The next state. Edits are only ever dropped by an answer that they are kept. */
export function reduceSaving(saving: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'received':
      return { ...saving, row: laterOf(saving.row, event.row) };
    case 'edited':
      return { ...saving, pending: merged(saving.pending, event.patch), failure: null };
    case 'sent':
      return { ...saving, sending: saving.pending, pending: null, failure: null };
    case 'answered':
      return answered(saving, event.outcome);
  }
}

function merged(earlier: AnnotationPatch | null, later: AnnotationPatch): AnnotationPatch {
  if (later.mark === undefined) return { ...earlier, ...later };
  // Another kind has other fields: those of the kind before would contradict it.
  const { statistic: _, entity: __, ...kept } = earlier ?? {};
  return { ...kept, ...later };
}

function answered(saving: Saving, outcome: SaveOutcome): Saving {
  if (outcome.saved) {
    const row = laterOf(saving.row, outcome.annotation);
    return { ...saving, row, sending: null, hasSaved: true };
  }
  const pending = { ...saving.sending, ...saving.pending };
  return { ...saving, pending, sending: null, failure: outcome.why };
}

function laterOf(one: AnnotationRow, other: AnnotationRow): AnnotationRow {
  return one.id === other.id && Date.parse(other.updatedAt) < Date.parse(one.updatedAt)
    ? one
    : other;
}

/** What to say about the edits. */
export function savingState(saving: Saving): SavingState {
  if (saving.failure !== null) return 'failed';
  if (saving.sending !== null) return 'saving';
  if (saving.pending !== null) return 'unsaved';
  return saving.hasSaved ? 'saved' : 'idle';
}

/** The row as the reader has edited it, kept or not. */
export function editedRow({ row, sending, pending }: Saving): AnnotationRow {
  const { statistic, entity, tags, note } = { ...sending, ...pending };
  const common = { ...row, ...(tags && { tags }), ...(note !== undefined && { note }) };
  if (common.kind === 'statistic' && statistic) return { ...common, statistic };
  if (common.kind === 'entity' && entity) return { ...common, entity };
  return common;
}

/** The kind that the reader has chosen, kept or not. */
export function editedKind(saving: Saving): CardKind {
  const { mark, entity } = { ...saving.sending, ...saving.pending };
  return entity?.type ?? mark ?? cardKindOf(saving.row);
}
