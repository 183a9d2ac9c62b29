import { useId } from 'preact/hooks';
import { Icon } from '../Icon';
import { rowButtons } from '../list/row-places';
import { useRovingFocus } from '../list/use-roving-focus';
import { markWords } from '../mark/mark-words';
import { useTranslation } from '../translation';
import { actOfKey, type RowAct } from './row-act';
import { SuggestionItem } from './SuggestionItem';
import type { SuggestionGroup, SuggestionRow } from './suggestion-groups';
import type { Suggesting } from './use-suggesting';

interface SuggestionListProps {
  groups: readonly SuggestionGroup[];
  suggesting: Suggesting;
  onJump: (key: string) => void;
}

/** Suggestions with a row each, gone through by keyboard (WAI-ARIA grid): one key for each act. */
export function SuggestionList({ groups, suggesting, onJump }: SuggestionListProps) {
  const { t } = useTranslation();
  const hint = useId();
  const rows = groups.flatMap((group) => group.rows);
  const focus = useRovingFocus(rows.map(({ id }) => id));

  const act = (row: SuggestionRow, what: RowAct) => {
    // An edit takes the focus to the card; after the others it stays here.
    if (what !== 'edit') focus.leaving();
    if (what === 'dismiss') void suggesting.dismiss([row]);
    else void (what === 'edit' ? suggesting.edit(row) : suggesting.accept([row]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const what = actOfKey(event);
    const row = rows[Math.floor(focus.place / rowButtons)];
    if (what !== null && row !== undefined) act(row, what);
    else if (!focus.move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={focus.root}>
      {rows.length === 0 ? (
        <p class="soft roving-none" tabIndex={-1}>
          {t('suggestionsNone')}
        </p>
      ) : (
        <>
          <div class="suggestions-scroll">
            <table
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, and rows and cells need no roles of their own (2026-11)
              role="grid"
              class="suggestion-grid roving-rows"
              aria-label={t('suggestionsTitle')}
              aria-describedby={hint}
              onKeyDown={onKeyDown}
            >
              {groups.map((group) => (
                <Group key={group.mark} group={group}>
                  {group.rows.map((row) => (
                    <SuggestionItem
                      key={row.id}
                      row={row}
                      focus={focus}
                      from={rows.indexOf(row) * rowButtons}
                      onAct={(what) => act(row, what)}
                      onJump={() => onJump(row.id)}
                    />
                  ))}
                </Group>
              ))}
            </table>
          </div>
          <p class="field-hint" id={hint}>
            {t('suggestionKeys')}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => {
              focus.leaving();
              void suggesting.accept(rows);
            }}
          >
            {t('suggestionAcceptAll')}
          </button>
        </>
      )}
    </div>
  );
}

interface GroupProps {
  group: SuggestionGroup;
  children: preact.ComponentChildren;
}

function Group({ group: { mark, rows }, children }: GroupProps) {
  const { t, number } = useTranslation();
  return (
    <tbody class={`kind-${mark}`}>
      <tr>
        <th scope="rowgroup" colSpan={rowButtons}>
          <span class="group-head">
            <Icon name={mark} class="mark-icon" />
            {t(markWords[mark])} <span class="count">{number(rows.length)}</span>
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
