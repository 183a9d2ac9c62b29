import { useId } from 'preact/hooks';
import { useTranslation } from '../translation';
import { useEditedHosts } from './use-edited-hosts';

interface HostsFieldProps {
  title: string;
  label: string;
  hosts: string[];
  onSave: (hosts: string[]) => void;
}

/** A list of host names under a heading, kept once all of them are host names. */
export function HostsField({ title, label, hosts, onSave }: HostsFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const { text, setText, bad, take } = useEditedHosts(hosts);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (bad === null) onSave(take());
        }}
      >
        <label class="field-label" for={id}>
          {label}
        </label>
        <textarea
          id={id}
          class="field-input"
          rows={4}
          spellcheck={false}
          value={text}
          aria-invalid={bad !== null}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="field-problem" id={`${id}-problem`} role="alert">
          {bad !== null && t('settingBadHost', bad)}
        </span>
        <div>
          <button type="submit" class="button" disabled={bad !== null}>
            {t('save')}
          </button>
        </div>
      </form>
    </section>
  );
}
