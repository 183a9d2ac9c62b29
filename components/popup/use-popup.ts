import type { MarkKind } from '../../lib/model/mark-kind';
import type { Passage } from '../../lib/model/page-reading';
import { useAttempts } from '../keeping/use-attempts';
import { useKeeping } from '../keeping/use-keeping';
import { markWords } from '../mark/mark-words';
import { useSuggesting } from '../suggestions/use-suggesting';
import { useTranslation } from '../translation';
import type { PopupPort } from './popup-port';
import { useIsByKey } from './use-is-by-key';
import { useTabData } from './use-tab-data';

/** The popup's data and everything that can be done in it. */
export function usePopup(port: PopupPort) {
  const { t } = useTranslation();
  const attempts = useAttempts();
  const { attempt, look, tell } = attempts;
  const { data, reload } = useTabData(port, look);

  const mark = (kind: MarkKind) =>
    attempt(async () => {
      const marked = await port.mark(kind);
      await reload();
      if (marked === 'yes') tell(t('toastMarked', t(markWords[kind])));
      else tell(t(marked === 'outside' ? 'toastOutside' : 'toastNoSelection'));
    });
  const isByKey = useIsByKey();
  const jumpTo = (passage: Passage) =>
    attempt(async () => {
      const { found } = await port.jumpTo(passage);
      if (!found) tell(t('toastNotFound'));
      // Who goes there by key goes there with the focus; by mouse, one looks at one after the other.
      else if (isByKey()) port.leave?.();
    });
  const keeping = useKeeping(port, attempts, reload);
  return {
    data,
    ...attempts,
    keeping,
    suggesting: useSuggesting(port, { attempts, keeping, reload }),
    retry: () => attempt(() => look(reload)),
    mark,
    jumpTo,
    ...(port.openBeside !== undefined && {
      openBeside: () => attempt(async () => port.openBeside?.()),
    }),
    readNow: () =>
      attempt(async () => {
        await port.readNow();
        await reload();
      }),
    allow: () =>
      attempt(async () => {
        if (await port.allow()) await reload();
      }),
    exportArticle: (...[format, article]: Parameters<PopupPort['export']>) =>
      attempt(() => port.export(format, article)),
  };
}

export type PopupView = ReturnType<typeof usePopup>;
