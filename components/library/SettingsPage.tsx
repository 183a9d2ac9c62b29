import { useEffect, useId, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useTranslation } from '../translation';
import { hostsIn } from './hosts';
import type { LibraryPageProps } from './page-props';

/** What the reader can choose; every choice is kept as it is made. */
export function SettingsPage({ port, attempts }: LibraryPageProps) {
  const { t } = useTranslation();
  const { attempt, tell } = attempts;
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => void attempt(async () => setSettings(await port.settings())), [port, attempt]);
  const edit = (patch: Partial<Settings>) =>
    attempt(async () => {
      setSettings(await port.editSettings(patch));
      tell(t('saveSaved'));
    });
  if (settings === null) return null;
  return (
    <div class="library-sections">
      <section>
        <h3>{t('settingsPages')}</h3>
        <Switch
          label={t('settingPaintMarks')}
          hint={t('settingPaintMarksHint')}
          on={settings.paintMarks}
          onSwitch={(paintMarks) => void edit({ paintMarks })}
        />
        <Switch
          label={t('settingToolbar')}
          hint={t('settingToolbarHint')}
          on={settings.selectionToolbar}
          onSwitch={(selectionToolbar) => void edit({ selectionToolbar })}
        />
      </section>
      <QuietHosts hosts={settings.quietHosts} onSave={(quietHosts) => void edit({ quietHosts })} />
    </div>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function QuietHosts({ hosts, onSave }: { hosts: string[]; onSave: (hosts: string[]) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(hosts.join('\n'));
  const read = hostsIn(text);
  return (
    <section>
      <h3>{t('settingQuietHosts')}</h3>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (read.bad === null) onSave(read.hosts);
        }}
      >
        <label class="field-label" for={id}>
          {t('settingQuietHostsHint')}
        </label>
        <textarea
          id={id}
          class="field-input"
          rows={4}
          spellcheck={false}
          value={text}
          aria-invalid={read.bad !== null}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span class="field-problem" id={`${id}-problem`} role="alert">
          {read.bad !== null && t('settingBadHost', read.bad)}
        </span>
        <div>
          <button type="submit" class="button" disabled={read.bad !== null}>
            {t('save')}
          </button>
        </div>
      </form>
    </section>
  );
}
