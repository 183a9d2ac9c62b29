import { settledWords } from '../../components/drift/settled-words';
import { failureText } from '../../components/failure-words';
import { markWords } from '../../components/mark/mark-words';
import type { ToastMessage } from '../../components/toast/Toast';
import type { Translation } from '../../components/translation';
import { failureOf } from '../../lib/model/failure';
import type { OverlayToast } from '../../lib/reading/overlay-state';

/** The words of a toast; `undo` takes an action back. */
export function toastMessage(
  toast: OverlayToast,
  translation: Translation,
  undo: (action: string) => void,
): ToastMessage {
  return { id: String(toast.id), ...wordsOf(toast, translation, undo) };
}

function wordsOf(
  toast: OverlayToast,
  translation: Translation,
  undo: (action: string) => void,
): Omit<ToastMessage, 'id'> {
  const { t, plural } = translation;
  switch (toast.kind) {
    case 'marked':
      return { text: t('toastMarked', t(markWords[toast.mark])), undo: () => undo(toast.action) };
    case 'markedOthers':
      return toast.count === 0
        ? { text: t('toastNotFound') }
        : { text: plural('toastMarkedOthers', toast.count), undo: () => undo(toast.action) };
    case 'removed':
      return { text: plural('toastDeleted', 1), undo: () => undo(toast.action) };
    case 'dismissed':
      return { text: plural('toastDismissed', 1), undo: () => undo(toast.action) };
    case 'settled':
      return {
        text: plural(settledWords[toast.settlement], 1),
        undo: () => undo(toast.action),
      };
    case 'outside':
      return { text: t('toastOutside') };
    case 'failed':
      return { text: failureText(failureOf(toast.error), translation) };
  }
}
