import { useId, useState } from 'preact/hooks';
import { useTranslation } from '../translation';

interface MergeIntoProps<Other> {
  label: string;
  /** What the button says. */
  action: string;
  /** What can be merged into, by the words that say so. */
  others: ReadonlyMap<string, Other>;
  onMerge: (into: Other) => void;
}

/** Chooses what something is merged into; nothing where there is nothing to choose. */
export function MergeInto<Other>({ label, action, others, onMerge }: MergeIntoProps<Other>) {
  const { t } = useTranslation();
  const id = useId();
  const [words, setWords] = useState('');
  const chosen = others.get(words);
  if (others.size === 0) return null;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="field-row">
        <select
          id={id}
          class="field-input"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        >
          <option value="">{t('choiceNone')}</option>
          {[...others.keys()].map((other) => (
            <option key={other} value={other}>
              {other}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          disabled={chosen === undefined}
          onClick={() => {
            if (chosen !== undefined) onMerge(chosen);
          }}
        >
          {action}
        </button>
      </div>
    </div>
  );
}
