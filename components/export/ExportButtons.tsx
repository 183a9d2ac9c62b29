import { type ExportFormatName, exportFormatNames } from '../../lib/model/export-format-name';
import { type MessageKey, useTranslation } from '../translation';

const formatWords: Record<ExportFormatName, MessageKey> = { csv: 'exportCsv', json: 'exportJson' };

interface ExportButtonsProps {
  /** What is exported, as a heading says it. */
  label: string;
  disabled?: boolean;
  onExport: (format: ExportFormatName) => void;
}

/** Takes something away as a file, in each format. */
export function ExportButtons({ label, disabled = false, onExport }: ExportButtonsProps) {
  const { t } = useTranslation();
  return (
    <div class="export-row">
      <span class="export-label">{label}</span>
      {exportFormatNames.map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          disabled={disabled}
          aria-label={`${label}: ${t(formatWords[format])}`}
          onClick={() => onExport(format)}
        >
          {t(formatWords[format])}
        </button>
      ))}
    </div>
  );
}
