import { useEffect, useId, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useTranslation } from '../translation';
import { EraseSection } from './EraseSection';
import { HostsField } from './HostsField';
import { OwnNames } from './OwnNames';
import type { LibraryPageProps } from './page-props';

/** What the reader can choose; every choice is kept as it is made. */
export function SettingsPage({ port, attempts }: LibraryPageProps) {
  const { t } = useTranslation();
  const { attempt, look, tell } = attempts;
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const load = () => void look(async () => setSettings(await port.settings()));
    load();
    port.follow(load, lifetime.signal);
    return () => lifetime.abort();
  }, [port, look]);
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
        <Switch
          label={t('settingSuggestions')}
          hint={t('settingSuggestionsHint')}
          on={settings.suggestions}
          onSwitch={(suggestions) => void edit({ suggestions })}
        />
      </section>
      <HostsField
        title={t('settingNoSuggestionsOn')}
        label={t('settingNoSuggestionsOnHint')}
        hosts={settings.noSuggestionsOn}
        onSave={(noSuggestionsOn) => void edit({ noSuggestionsOn })}
      />
      <HostsField
        title={t('settingQuietHosts')}
        label={t('settingQuietHostsHint')}
        hosts={settings.quietHosts}
        onSave={(quietHosts) => void edit({ quietHosts })}
      />
      <OwnNames port={port} attempts={attempts} />
      <EraseSection port={port} attempts={attempts} />
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
