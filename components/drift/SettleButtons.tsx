import type { ChangedDrift } from '../../lib/model/drift';
import type { ChangedRow } from '../../lib/model/page-state';
import type { Settlement } from '../../lib/model/settlement';
import { shortQuote } from '../list/short-quote';
import { type MessageKey, type Translation, useTranslation } from '../translation';

/** One of the things that can be done about a change. */
export interface SettleButton {
  settlement: Settlement;
  words: MessageKey;
  keys: string;
  /** Its name for screen readers, which tell the buttons of several changes apart by it. */
  named: (row: ChangedRow, t: Translation['t']) => string;
}

const oldOf = ({ target }: ChangedRow) => shortQuote(target.selectors.quote.exact);
const newOf = ({ drift }: ChangedRow) => shortQuote(drift.target.selectors.quote.exact);

export const settleButtons: readonly SettleButton[] = [
  {
    settlement: 'take',
    words: 'driftTake',
    keys: 'T',
    named: (row, t) => t('driftTakeNamed', newOf(row), oldOf(row)),
  },
  {
    settlement: 'keep',
    words: 'driftKeep',
    keys: 'K',
    named: (row, t) => t('driftKeepNamed', oldOf(row)),
  },
  {
    settlement: 'dismiss',
    words: 'driftDismiss',
    keys: 'X Delete',
    named: (row, t) => t('driftDismissNamed', oldOf(row)),
  },
];

/** What was decided leaves the rest to be decided: to keep goes further than to dismiss. */
const left: Record<NonNullable<ChangedDrift['decision']>, readonly Settlement[]> = {
  kept: ['take'],
  dismissed: ['take', 'keep'],
};

interface SettleButtonsProps {
  row: ChangedRow;
  onSettle: (settlement: Settlement) => void;
}

/** What was decided about a change, and what can be done about it. */
export function SettleButtons({ row, onSettle }: SettleButtonsProps) {
  const { t } = useTranslation();
  const { decision } = row.drift;
  const shown = settleButtons.filter(
    ({ settlement }) => decision === undefined || left[decision].includes(settlement),
  );
  return (
    <div class="settle">
      {decision !== undefined && (
        <span class="soft">{t(decision === 'kept' ? 'driftKept' : 'driftDismissed')}</span>
      )}
      {shown.map(({ settlement, words, named }) => (
        <button
          key={settlement}
          type="button"
          class="button button-small"
          aria-label={named(row, t)}
          onClick={() => onSettle(settlement)}
        >
          {t(words)}
        </button>
      ))}
    </div>
  );
}
