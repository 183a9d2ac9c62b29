import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MarkKind } from '../../lib/model/mark-kind';
import type { Settings } from '../../lib/model/settings';
import type { TagRow } from '../../lib/model/tag';
import { useAttempts } from '../keeping/use-attempts';
import { useKeeping } from '../keeping/use-keeping';
import { markWords } from '../mark/mark-words';
import { useSuggesting } from '../suggestions/use-suggesting';
import { useTranslation } from '../translation';
import type { KeptArticle, PlaceOnPage, PopupPort, TabReading } from './popup-port';

/** What the popup shows; `null` until it is known. */
interface PopupData {
  tab: TabReading;
  kept: KeptArticle | null;
  vocabulary: readonly TagRow[];
  settings: Settings;
}

/** How often an unread page is looked at again. */
const lookAgainMs = 1_000;

/** The popup's data and everything that can be done in it. */
export function usePopup(port: PopupPort) {
  const { t } = useTranslation();
  const [data, setData] = useState<PopupData | null>(null);
  const attempts = useAttempts();
  const { attempt, tell } = attempts;

  const reload = useCallback(async () => {
    const [tab, vocabulary, settings] = await Promise.all([
      port.readTab(),
      port.vocabulary(),
      port.settings(),
    ]);
    setData({ tab, vocabulary, settings, kept: await port.kept(tab) });
  }, [port]);
  useEffect(() => {
    const lifetime = new AbortController();
    void attempt(reload);
    port.follow(() => void attempt(reload), lifetime.signal);
    return () => lifetime.abort();
  }, [port, reload, attempt]);

  // A page that was opened a moment ago gets its reader while the popup stands open.
  const isUnread = data?.tab.kind === 'unread';
  useEffect(() => {
    if (!isUnread) return;
    const timer = setInterval(() => void attempt(reload), lookAgainMs);
    return () => clearInterval(timer);
  }, [isUnread, attempt, reload]);

  const mark = (kind: MarkKind) =>
    attempt(async () => {
      const marked = await port.mark(kind);
      await reload();
      if (marked === 'yes') tell(t('toastMarked', t(markWords[kind])));
      else tell(t(marked === 'outside' ? 'toastOutside' : 'toastNoSelection'));
    });
  const jumpTo = (place: PlaceOnPage) =>
    attempt(async () => {
      const { found } = await port.jumpTo(place);
      if (!found) tell(t('toastNotFound'));
    });
  const keeping = useKeeping(port, attempts, reload);
  return {
    data,
    ...attempts,
    keeping,
    suggesting: useSuggesting(port, { attempts, keeping, reload }),
    retry: () => attempt(reload),
    mark,
    jumpTo,
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
