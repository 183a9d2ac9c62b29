import { useRef, useState } from 'preact/hooks';
import { keyOfMark, markOfKey } from '../../lib/model/mark-key';
import { type MarkKind, markKinds } from '../../lib/model/mark-kind';
import { Icon } from '../Icon';
import { markWords } from '../mark/mark-words';
import { useTranslation } from '../translation';
import { roveTo } from './roving';

const columns = 4;

export interface ToolbarProps {
  onMark: (mark: MarkKind) => void;
  /** Escape was pressed, or the reader is done otherwise. */
  onDismiss?: () => void;
  disabled?: boolean;
  /** The id of what says why it is disabled. */
  describedBy?: string;
}

/** The eight ways to mark a selection: one click or one key each (WAI-ARIA toolbar). */
export function Toolbar(props: ToolbarProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && props.onDismiss !== undefined) {
      event.stopPropagation();
      props.onDismiss();
      return;
    }
    const mark = markOfKey(event);
    const next = roveTo(event.key, current, { count: markKinds.length, columns });
    if (mark !== null && props.disabled !== true) props.onMark(mark);
    else if (next !== null) moveTo(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const moveTo = (index: number) => {
    setCurrent(index);
    bar.current?.querySelectorAll('button')[index]?.focus();
  };

  return (
    <div
      ref={bar}
      class="toolbar"
      role="toolbar"
      aria-label={t('toolbarLabel')}
      aria-describedby={props.describedBy}
      onKeyDown={onKeyDown}
    >
      {markKinds.map((mark, index) => (
        <ToolbarButton
          key={mark}
          mark={mark}
          disabled={props.disabled === true}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onMark={props.onMark}
        />
      ))}
    </div>
  );
}

interface ToolbarButtonProps {
  mark: MarkKind;
  disabled: boolean;
  tabIndex: number;
  onFocus: () => void;
  onMark: (mark: MarkKind) => void;
}

function ToolbarButton({ mark, disabled, tabIndex, onFocus, onMark }: ToolbarButtonProps) {
  const { t } = useTranslation();
  const shortcut = keyOfMark(mark);
  return (
    <button
      type="button"
      class={`toolbar-button kind-${mark}`}
      tabIndex={tabIndex}
      // Not the `disabled` attribute: a disabled toolbar can still be found and explored by keyboard.
      aria-disabled={disabled}
      aria-keyshortcuts={shortcut}
      // The page's selection must survive the click.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onFocus}
      onClick={() => {
        if (!disabled) onMark(mark);
      }}
    >
      <Icon name={mark} class="mark-icon" />
      <span class="toolbar-word">{t(markWords[mark])}</span>
      <span class="toolbar-key" aria-hidden="true">
        {shortcut}
      </span>
    </button>
  );
}
