import { markKindOf } from '../../lib/model/mark-kind';
import { Icon } from '../Icon';
import type { AnyIcon } from '../icon-paths';
import { shortQuote } from '../list/short-quote';
import type { RovingFocus } from '../list/use-roving-focus';
import { type MessageKey, useTranslation } from '../translation';
import { viewIcons } from '../view-icons';
import type { RowAct } from './row-act';
import type { SuggestionRow } from './suggestion-groups';
import { keptText, subjectText, whyText } from './suggestion-words';

interface SuggestionItemProps {
  row: SuggestionRow;
  focus: RovingFocus;
  /** The place of the row's first button among those of all rows. */
  from: number;
  onAct: (act: RowAct) => void;
  onJump: () => void;
}

interface ActButton {
  act: RowAct;
  icon: AnyIcon;
  words: MessageKey;
  named: MessageKey;
  keys: string;
}

const actButtons: readonly ActButton[] = [
  {
    act: 'accept',
    icon: viewIcons.accept,
    words: 'suggestionAccept',
    named: 'suggestionAcceptNamed',
    keys: 'Enter',
  },
  { act: 'edit', icon: 'edit', words: 'suggestionEdit', named: 'suggestionEditNamed', keys: 'E' },
  {
    act: 'dismiss',
    icon: 'close',
    words: 'suggestionDismiss',
    named: 'suggestionDismissNamed',
    keys: 'X Delete',
  },
];

/** One suggestion: what it is, what would be kept, why it is proposed, and what can be done. */
export function SuggestionItem({ row, focus, from, onAct, onJump }: SuggestionItemProps) {
  const translation = useTranslation();
  const { t } = translation;
  const subject = subjectText(row);
  const roving = (place: number) => ({
    tabIndex: place === focus.place ? 0 : -1,
    onFocus: () => focus.setPlace(place),
  });
  return (
    <tr class="suggestion">
      <td class="suggestion-text">
        <button
          type="button"
          class="item-jump"
          title={whyText(row, translation)}
          onClick={onJump}
          {...roving(from)}
        >
          <span dir="auto" class={`mark-sample kind-${markKindOf(row.suggestion)}`}>
            {subject}
          </span>
          <span class="item-value suggestion-kept" dir="auto">
            {keptText(row, translation)}
          </span>
        </button>
      </td>
      {actButtons.map(({ act, icon, words, named, keys }, index) => (
        <td key={act}>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={t(named, shortQuote(subject))}
            aria-keyshortcuts={keys}
            title={t(words)}
            onClick={() => onAct(act)}
            {...roving(from + 1 + index)}
          >
            <Icon name={icon} />
          </button>
        </td>
      ))}
    </tr>
  );
}
