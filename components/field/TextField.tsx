import { useId } from 'preact/hooks';
import { useDraftText } from './use-draft-text';

interface TextFieldProps {
  label: string;
  value: string;
  onEdit: (value: string) => void;
  maxLength?: number;
  /** Several lines. */
  long?: boolean;
  class?: string;
  placeholder?: string;
}

/** A labelled text, edited in place. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const draft = useDraftText(props.value);
  const input = {
    id,
    class: 'field-input',
    dir: 'auto' as const,
    value: draft.text,
    maxLength: props.maxLength ?? 1_000,
    ...(props.placeholder !== undefined && { placeholder: props.placeholder }),
    onFocus: draft.onFocus,
    onBlur: draft.onBlur,
  };
  const onInput = (text: string) => {
    draft.setText(text);
    props.onEdit(text.trim());
  };
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.long === true ? (
        <textarea {...input} rows={2} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...input} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
