import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { AnnotationRow } from '../../lib/model/annotation';
import type { AnnotationPatch } from '../../lib/model/draft';
import {
  reduceSaving,
  type SaveOutcome,
  type Saving,
  type SavingEvent,
  savingState,
  startSaving,
} from './saving';

/** How long typing rests before it is sent. */
const restMs = 500;

/** Keeps an edit. Of the last one, sent as the card goes away, the card cannot tell what failed. */
export type Save = (patch: AnnotationPatch, isLast?: boolean) => Promise<SaveOutcome>;

/**
 * Sends edits a moment after the last one, at once when the card goes away, and one at a time, so
 * that an earlier edit never overtakes a later one. A failed save is sent again by the next edit
 * or by `retry`.
 */
export function useSaving(annotation: AnnotationRow, save: Save) {
  // A ref, not a state: what is typed in the last moment must be known before the next drawing.
  const current = useRef<Saving>(startSaving(annotation));
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const apply = useCallback((event: SavingEvent) => {
    current.current = reduceSaving(current.current, event);
    redraw(undefined);
  }, []);

  const latestSave = useRef(save);
  latestSave.current = save;
  const send = useCallback(async () => {
    const { pending, sending } = current.current;
    if (pending === null || sending !== null) return;
    apply({ type: 'sent' });
    apply({ type: 'answered', outcome: await latestSave.current(pending) });
  }, [apply]);

  useEffect(() => apply({ type: 'received', row: annotation }), [annotation, apply]);
  useLayoutEffect(() => onLeave(() => sendLast(current.current, latestSave.current)), []);

  const saving = current.current;
  const { pending } = saving;
  const isWaiting = pending !== null && saving.sending === null && saving.failure === null;
  useEffect(() => {
    if (!isWaiting || pending === null) return;
    const timer = setTimeout(() => void send(), restMs);
    return () => clearTimeout(timer);
  }, [pending, isWaiting, send]);

  return {
    saving,
    state: savingState(saving),
    edit: (patch: AnnotationPatch) => apply({ type: 'edited', patch }),
    retry: () => void send(),
  };
}

/** Calls back when the page or the component goes away; returns its undo. */
function onLeave(flush: () => void): () => void {
  window.addEventListener('pagehide', flush);
  return () => {
    window.removeEventListener('pagehide', flush);
    flush();
  };
}

function sendLast({ pending }: Saving, save: Save): void {
  if (pending !== null) void save(pending, true);
}
