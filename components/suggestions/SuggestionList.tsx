import { Icon } from '../Icon';
import { RowGrid } from '../list/RowGrid';
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

/** Suggestions with a row each, and a key for each of the acts. */
export function SuggestionList({ groups, suggesting, onJump }: SuggestionListProps) {
  const { t } = useTranslation();
  const rows = groups.flatMap((group) => group.rows);
  const focus = useRovingFocus(rows.map(({ id }) => id));

  const act = (row: SuggestionRow, what: RowAct) => {
    // An edit takes the focus to the card; after the others it stays here.
    if (what !== 'edit') focus.leaving();
    if (what === 'dismiss') void suggesting.dismiss([row]);
    else void (what === 'edit' ? suggesting.edit(row) : suggesting.accept([row]));
  };
  const acceptAll = () => {
    focus.leaving();
    void suggesting.accept(rows);
  };
  return (
    <RowGrid
      rows={rows}
      focus={focus}
      class="suggestion-grid"
      label={t('suggestionsTitle')}
      none={t('suggestionsNone')}
      keys={t('suggestionKeys')}
      onKey={(event, row) => {
        const what = actOfKey(event);
        if (what === 'acceptAll') acceptAll();
        else if (what !== null) act(row, what);
        return what !== null;
      }}
      foot={
        <button type="button" class="button" aria-keyshortcuts="A" onClick={acceptAll}>
          {t('suggestionAcceptAll')}
        </button>
      }
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
    </RowGrid>
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
