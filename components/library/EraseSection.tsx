import { useId, useState } from 'preact/hooks';
import { ExportButtons } from '../export/ExportButtons';
import { useTranslation } from '../translation';
import type { LibraryPageProps } from './page-props';

/** Erases everything for good: offers an export first, and asks for a word to be typed. */
export function EraseSection({ port, attempts }: Pick<LibraryPageProps, 'port' | 'attempts'>) {
  const { t } = useTranslation();
  const { attempt, tell } = attempts;
  const id = useId();
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toLowerCase() === t('eraseWord').toLowerCase();
  const erase = () =>
    attempt(async () => {
      await port.eraseEverything();
      setTyped('');
      tell(t('toastErased'));
    });
  return (
    <section>
      <h3>{t('eraseTitle')}</h3>
      <details>
        <summary class="erase-summary">{t('eraseOpen')}</summary>
        <p>{t('eraseHint')}</p>
        <ExportButtons
          label={t('eraseExportFirst')}
          onExport={(format) => void attempt(() => port.export(format, null))}
        />
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            if (isSure) void erase();
          }}
        >
          <label class="field-label" for={id}>
            {t('eraseType', t('eraseWord'))}
          </label>
          <div class="field-row">
            <input
              id={id}
              class="field-input"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button button-danger" disabled={!isSure}>
              {t('eraseTitle')}
            </button>
          </div>
        </form>
      </details>
    </section>
  );
}
