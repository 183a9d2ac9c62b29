import { useState } from 'preact/hooks';
import { ExportButtons } from '../export/ExportButtons';
import { undoneText } from '../keeping/undone-text';
import { useTranslation } from '../translation';
import type { Imported } from './library-port';
import type { LibraryPageProps } from './page-props';

/** Takes everything away as a file, and brings a file back. */
export function FilesPage({ port, attempts }: LibraryPageProps) {
  const { t } = useTranslation();
  return (
    <div class="library-sections">
      <section>
        <h3>{t('exportTitle')}</h3>
        <p class="soft">{t('exportHint')}</p>
        <ExportButtons
          label={t('exportEverything')}
          onExport={(format) => void attempts.attempt(() => port.export(format, null))}
        />
      </section>
      <ImportSection port={port} attempts={attempts} />
    </div>
  );
}

function ImportSection({ port, attempts }: Pick<LibraryPageProps, 'port' | 'attempts'>) {
  const { t } = useTranslation();
  const { attempt, tell } = attempts;
  const [isBusy, setBusy] = useState(false);
  const [imported, setImported] = useState<Imported | null>(null);

  const takeBack = (action: string) =>
    attempt(async () => {
      const undone = await port.undo(action);
      setImported(null);
      tell(undoneText(undone, { t }));
    });
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setBusy(true);
    setImported(null);
    await attempt(async () => {
      const result = await port.import(await file.text());
      setImported(result.imported);
      tell(t('toastImported'), () => void takeBack(result.action));
    });
    setBusy(false);
    // The same file can be chosen again once it was put right.
    input.value = '';
  };
  return (
    <section>
      <h3>{t('importTitle')}</h3>
      <p class="soft">{t('importHint')}</p>
      {/* A browser's own file button speaks the browser's language, not the reader's. */}
      <label class="button file-button">
        {t('importFile')}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          disabled={isBusy}
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <p role="status">
        {isBusy && t('importBusy')}
        {imported !== null && <ImportedCounts imported={imported} />}
      </p>
    </section>
  );
}

function ImportedCounts({ imported }: { imported: Imported }) {
  const { t, number } = useTranslation();
  const { articles, annotations, tags, ownNames, dismissals, unchanged } = imported;
  const counts = [articles, annotations, tags, ownNames, dismissals, unchanged];
  return <>{t('importDone', ...counts.map(number))}</>;
}
