import { useTranslation } from '../translation';

export type ExportFormat = 'json' | 'csv';

interface ExportButtonsProps {
  /** What is exported, as a heading says it. */
  label: string;
  disabled?: boolean;
  onExport: (format: ExportFormat) => void;
}

/** Takes something away as a file, in each format. */
export function ExportButtons({ label, disabled = false, onExport }: ExportButtonsProps) {
  const { t } = useTranslation();
  const formats = [
    ['csv', t('exportCsv')],
    ['json', t('exportJson')],
  ] as const;
  return (
    <div class="export-row">
      <span class="export-label">{label}</span>
      {formats.map(([format, word]) => (
        <button
          key={format}
          type="button"
          class="button"
          disabled={disabled}
          aria-label={`${label}: ${word}`}
          onClick={() => onExport(format)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
