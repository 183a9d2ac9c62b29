import type { ChangedRow } from '../../lib/model/page-state';
import type { Settlement } from '../../lib/model/settlement';
import { RowGrid } from '../list/RowGrid';
import { rowButtons } from '../list/row-places';
import { type RovingFocus, useRovingFocus } from '../list/use-roving-focus';
import { useTranslation } from '../translation';
import { DriftView } from './DriftView';
import { settleButtons } from './SettleButtons';
import { settlementOfKey } from './settle-key';

interface DriftListProps {
  label: string;
  rows: readonly ChangedRow[];
  onSettle: (rows: readonly ChangedRow[], settlement: Settlement) => void;
  /** Shows the passage; left out where there is no page. */
  onJump?: ((annotation: string) => void) | undefined;
}

/** Changes that wait for a decision, with a key for each of the decisions. */
export function DriftList({ label, rows, onSettle, onJump }: DriftListProps) {
  const { t } = useTranslation();
  const focus = useRovingFocus(rows.map(({ id }) => id));
  const settle = (settled: readonly ChangedRow[], settlement: Settlement) => {
    focus.leaving();
    onSettle(settled, settlement);
  };
  return (
    <RowGrid
      rows={rows}
      focus={focus}
      class="drift-grid"
      label={label}
      none={t('driftNone')}
      keys={t('driftKeys')}
      onKey={(event, row) => {
        const settlement = settlementOfKey(event);
        if (settlement !== null) settle([row], settlement);
        return settlement !== null;
      }}
    >
      {rows.map((row, index) => (
        <Change
          key={row.id}
          row={row}
          focus={focus}
          from={index * rowButtons}
          onSettle={(settlement) => settle([row], settlement)}
          onJump={onJump}
        />
      ))}
    </RowGrid>
  );
}

interface ChangeProps {
  row: ChangedRow;
  focus: RovingFocus;
  /** The place of the row's first button among those of all rows. */
  from: number;
  onSettle: (settlement: Settlement) => void;
  onJump: DriftListProps['onJump'];
}

function Change({ row, focus, from, onSettle, onJump }: ChangeProps) {
  const { t } = useTranslation();
  const roving = (place: number) => ({
    tabIndex: place === focus.place ? 0 : -1,
    onFocus: () => focus.setPlace(place),
  });
  return (
    <tbody class="drift-change">
      <tr>
        <td colSpan={settleButtons.length}>
          <button
            type="button"
            class="item-jump"
            title={t('jumpTo')}
            aria-disabled={onJump === undefined}
            onClick={() => onJump?.(row.id)}
            {...roving(from)}
          >
            <DriftView row={row} />
          </button>
        </td>
      </tr>
      <tr>
        {settleButtons.map(({ settlement, words, keys, named }, index) => (
          <td key={settlement}>
            <button
              type="button"
              class="button button-small"
              aria-label={named(row, t)}
              aria-keyshortcuts={keys}
              onClick={() => onSettle(settlement)}
              {...roving(from + 1 + index)}
            >
              {t(words)}
            </button>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
