import { useId } from 'preact/hooks';
import type { ChangedRow } from '../../lib/model/page-state';
import type { Settlement } from '../../lib/model/settlement';
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

/** Changes that wait for a decision, gone through by keyboard (WAI-ARIA grid): one key for each. */
export function DriftList({ label, rows, onSettle, onJump }: DriftListProps) {
  const { t } = useTranslation();
  const hint = useId();
  const focus = useRovingFocus(rows.map(({ id }) => id));
  const settle = (settled: readonly ChangedRow[], settlement: Settlement) => {
    focus.leaving();
    onSettle(settled, settlement);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const settlement = settlementOfKey(event);
    const row = rows[Math.floor(focus.place / rowButtons)];
    if (settlement !== null && row !== undefined) settle([row], settlement);
    else if (!focus.move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={focus.root}>
      {rows.length === 0 ? (
        <p class="soft roving-none" tabIndex={-1}>
          {t('driftNone')}
        </p>
      ) : (
        <>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and rows and cells need no roles of their own (2026-11)
            role="grid"
            class="drift-grid roving-rows"
            aria-label={label}
            aria-describedby={hint}
            onKeyDown={onKeyDown}
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
          </table>
          <p class="field-hint" id={hint}>
            {t('driftKeys')}
          </p>
        </>
      )}
    </div>
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
