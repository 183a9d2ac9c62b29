import type { AskBackground } from '../messaging/protocol';
import type { AnnotationRow } from '../model/annotation';
import type { AnnotationPatch } from '../model/draft';
import { FailureError } from '../model/failure';
import type { MarkKind } from '../model/mark-kind';
import { longestQuote } from '../model/quote-length';
import type { Settlement } from '../model/settlement';
import { draftFromRange } from './draft-from-range';
import type { LivePage } from './live-page';

/** What writing needs besides the page. `newId` makes a UUIDv7. */
export interface Writing {
  ask: AskBackground;
  newId: () => string;
}

/** What came of marking a range; `action` is what an undo takes back. */
export type MarkOutcome =
  | { marked: 'yes'; annotation: AnnotationRow; action: string }
  | { marked: 'outside' };

/**
 * Keeps a range of the page as an annotation; acknowledged once it is stored and painted. Throws
 * `FailureError` `failureQuoteTooLong` for more text than one can keep.
 */
export async function annotate(
  page: LivePage,
  { ask, newId }: Writing,
  range: Range,
  mark: MarkKind,
): Promise<MarkOutcome> {
  const reading = await page.current();
  const draft = draftFromRange(range, reading, { id: newId(), mark });
  if (draft === null) return { marked: 'outside' };
  if (draft.target.selectors.quote.exact.length > longestQuote) {
    throw new FailureError('failureQuoteTooLong');
  }
  const action = newId();
  const { annotations } = await ask('annotate', {
    article: reading.article,
    drafts: [draft],
    action,
  });
  await page.refresh();
  const annotation = annotations.find(({ id }) => id === draft.id);
  return annotation === undefined ? { marked: 'outside' } : { marked: 'yes', annotation, action };
}

/** Changes fields of an annotation of the page; answers the row as committed. */
export async function editAnnotation(
  page: LivePage,
  { ask, newId }: Writing,
  id: string,
  patch: AnnotationPatch,
): Promise<AnnotationRow> {
  const { annotation } = await ask('editAnnotation', { id, patch, action: newId() });
  await page.refresh();
  return annotation;
}

/** Puts an annotation into the bin; answers the action that an undo takes back. */
export async function removeAnnotation(
  page: LivePage,
  { ask, newId }: Writing,
  id: string,
): Promise<string> {
  const action = newId();
  await ask('deleteAnnotations', { ids: [id], action });
  await page.refresh();
  return action;
}

/** Settles what the page says now of an annotation; answers the action that an undo takes back. */
export async function settleDrift(
  page: LivePage,
  { ask, newId }: Writing,
  id: string,
  settlement: Settlement,
): Promise<string> {
  const action = newId();
  await ask('settleDrifts', { ids: [id], settlement, action });
  await page.refresh();
  return action;
}

/** Takes an action of the reader back. */
export async function undo(page: LivePage, { ask, newId }: Writing, action: string): Promise<void> {
  await ask('undo', { undone: action, action: newId() });
  await page.refresh();
}
