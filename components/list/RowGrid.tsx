import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { rowButtons } from './row-places';
import type { RovingFocus } from './use-roving-focus';

interface RowGridProps<Row> {
  rows: readonly Row[];
  focus: RovingFocus;
  class: string;
  label: string;
  /** What is said where there is no row. */
  none: string;
  /** What is said of the keys. */
  keys: string;
  /** Does what a key says about the row that has the focus; answers whether it says anything. */
  onKey: (event: KeyboardEvent, row: Row) => boolean;
  /** The rows, as bodies of a table. */
  children: ComponentChildren;
  /** What stands below the rows. */
  foot?: ComponentChildren;
}

/** Rows with buttons, gone through by keyboard (WAI-ARIA grid). */
export function RowGrid<Row>({ rows, focus, onKey, children, ...props }: RowGridProps<Row>) {
  const hint = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[Math.floor(focus.place / rowButtons)];
    const isUsed = row !== undefined && onKey(event, row);
    if (!isUsed && !focus.move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={focus.root}>
      {rows.length === 0 ? (
        <p class="soft roving-none" tabIndex={-1}>
          {props.none}
        </p>
      ) : (
        <>
          <div class="row-grid">
            <table
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and rows and cells need no roles of their own (2026-11)
              role="grid"
              class={`roving-rows ${props.class}`}
              aria-label={props.label}
              aria-describedby={hint}
              onKeyDown={onKeyDown}
            >
              {children}
            </table>
          </div>
          <p class="field-hint" id={hint}>
            {props.keys}
          </p>
          {props.foot}
        </>
      )}
    </div>
  );
}
