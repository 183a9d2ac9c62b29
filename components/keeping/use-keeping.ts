import { useState } from 'preact/hooks';
import type { AnnotationPatch } from '../../lib/model/draft';
import { failureOf } from '../../lib/model/failure';
import type { Settlement } from '../../lib/model/settlement';
import type { SaveOutcome } from '../card/saving';
import { settledWords } from '../drift/settled-words';
import { failureText } from '../failure-words';
import { useTranslation } from '../translation';
import type { KeepingPort } from './keeping-port';
import { undoneText } from './undone-text';
import type { Attempts } from './use-attempts';

/**
 * Opens, saves, deletes and takes back, for every view that lists annotations. `reload` is called
 * after what changed which annotations there are.
 */
export function useKeeping(
  port: KeepingPort,
  { attempt, tell }: Attempts,
  reload: () => Promise<void>,
) {
  const translation = useTranslation();
  const { plural } = translation;
  const [open, onOpen] = useState<string | null>(null);

  const save = async (
    annotation: string,
    patch: AnnotationPatch,
    isLast = false,
  ): Promise<SaveOutcome> => {
    try {
      return { saved: true, annotation: await port.edit(annotation, patch) };
    } catch (error) {
      if (isLast) await attempt(() => Promise.reject(error));
      return { saved: false, why: failureText(failureOf(error), translation) };
    }
  };
  const takeBack = (action: string) =>
    attempt(async () => {
      const undone = await port.undo(action);
      await reload();
      tell(undoneText(undone, translation));
    });
  const remove = (annotations: string[]) =>
    attempt(async () => {
      const action = await port.remove(annotations);
      onOpen((was) => (was !== null && annotations.includes(was) ? null : was));
      await reload();
      tell(plural('toastDeleted', annotations.length), () => void takeBack(action));
    }, `remove ${annotations.join()}`);
  const settle = (annotations: string[], settlement: Settlement) =>
    attempt(async () => {
      const action = await port.settle(annotations, settlement);
      await reload();
      tell(plural(settledWords[settlement], annotations.length), () => void takeBack(action));
    }, `settle ${annotations.join()}`);
  const { history } = port;
  return { open, onOpen, save, remove, settle, history, takeBack };
}

export type Keeping = ReturnType<typeof useKeeping>;
