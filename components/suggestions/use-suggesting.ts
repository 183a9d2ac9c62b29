import { withoutHost } from '../../lib/text/listed-host';
import { undoneText } from '../keeping/undone-text';
import type { Attempts } from '../keeping/use-attempts';
import type { Keeping } from '../keeping/use-keeping';
import { useTranslation } from '../translation';
import type { SuggestingPort } from './suggesting-port';
import type { SuggestionRow } from './suggestion-groups';

interface SuggestingView {
  attempts: Attempts;
  keeping: Keeping;
  reload: () => Promise<void>;
}

/** Accepts, dismisses and takes back, for every view that lists suggestions. */
export function useSuggesting(
  port: SuggestingPort,
  { attempts: { attempt, tell }, keeping, reload }: SuggestingView,
) {
  const { t, plural } = useTranslation();
  const bringBack = (action: string) =>
    attempt(async () => {
      const undone = await port.bringBack(action);
      await reload();
      tell(undoneText(undone, { t }));
    });
  const keep = async (rows: readonly SuggestionRow[]): Promise<string[]> => {
    const { ids, action } = await port.acceptSuggestions(rows.flatMap(({ keys }) => keys));
    await reload();
    // The page may have changed since it was shown.
    if (ids.length === 0) tell(t('toastNotFound'));
    else tell(plural('toastAccepted', rows.length), () => void bringBack(action));
    return ids;
  };
  return {
    accept: (rows: readonly SuggestionRow[]) =>
      attempt(async () => void (await keep(rows)), `accept ${idsOf(rows)}`),
    /** Accepts, and opens the card of the first mention. */
    edit: (row: SuggestionRow) =>
      attempt(
        async () => {
          const [first] = await keep([row]);
          if (first !== undefined) keeping.onOpen(first);
        },
        `accept ${idsOf([row])}`,
      ),
    dismiss: (rows: readonly SuggestionRow[]) =>
      attempt(
        async () => {
          const keys = rows.flatMap((row) => row.keys);
          const { dismissed, action } = await port.dismissSuggestions(keys);
          await reload();
          if (dismissed === 0) tell(t('toastNotFound'));
          else tell(plural('toastDismissed', rows.length), () => void bringBack(action));
        },
        `dismiss ${idsOf(rows)}`,
      ),
    /** Proposes nothing on a site, or again. */
    quiet: (host: string, isQuiet: boolean) =>
      attempt(async () => {
        const { noSuggestionsOn } = await port.settings();
        const others = withoutHost(noSuggestionsOn, host);
        await port.editSettings({ noSuggestionsOn: isQuiet ? [...others, host] : others });
        await reload();
      }),
  };
}

function idsOf(rows: readonly SuggestionRow[]): string {
  return JSON.stringify(rows.map(({ id }) => id));
}

export type Suggesting = ReturnType<typeof useSuggesting>;
