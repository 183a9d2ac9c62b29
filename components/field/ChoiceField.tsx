import { useId } from 'preact/hooks';
import { type MessageKey, useTranslation } from '../translation';

interface ChoiceFieldProps<Choice extends string> {
  label: string;
  /** Every choice with its name, in order. */
  words: Record<Choice, MessageKey>;
  value: Choice | undefined;
  onEdit: (value: Choice | undefined) => void;
  /** What to call no choice; without it one has to be made. */
  noneWord?: MessageKey;
  class?: string;
}

/** One of a few words. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { t } = useTranslation();
  const id = useId();
  const choices = keysOf(props.words);
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="field-input"
        value={props.value ?? ''}
        onChange={({ currentTarget: { value } }) =>
          props.onEdit(choices.find((choice) => choice === value))
        }
      >
        {props.noneWord !== undefined && <option value="">{t(props.noneWord)}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(props.words[choice])}
          </option>
        ))}
      </select>
    </div>
  );
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  // A table written as a literal has the keys of its type and no others.
  return Object.keys(table) as Key[];
}
