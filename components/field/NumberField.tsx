import { useId } from 'preact/hooks';
import { type MessageKey, useTranslation } from '../translation';
import { formatTypedNumber, parseTypedNumber, type TypedNumber } from './typed-number';
import { useDraftText } from './use-draft-text';

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  onEdit: (value: number | undefined) => void;
  class?: string;
}

const reasons: Record<Extract<TypedNumber, { kind: 'invalid' }>['why'], MessageKey> = {
  notANumber: 'numberNotANumber',
  grouping: 'numberGrouping',
  tooLong: 'numberTooLong',
};

/** A labelled number, typed as the reader's locale writes it. What is no number stays and says why. */
export function NumberField(props: NumberFieldProps) {
  const { t, locale } = useTranslation();
  const id = useId();
  const draft = useDraftText(formatTypedNumber(props.value, locale));
  const typed = parseTypedNumber(draft.text, locale);
  const problem = typed.kind === 'invalid' ? reasons[typed.why] : null;

  const onInput = (text: string) => {
    draft.setText(text);
    const now = parseTypedNumber(text, locale);
    draft.setProblematic(now.kind === 'invalid');
    if (now.kind !== 'invalid') props.onEdit(now.kind === 'number' ? now.value : undefined);
  };

  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field-input field-input-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={60}
        value={draft.text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
      />
      <span class="field-problem" id={`${id}-problem`} role="alert">
        {problem !== null && t(problem, formatTypedNumber(1780.5, locale))}
      </span>
    </div>
  );
}
