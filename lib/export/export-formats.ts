import type { ExportFormatName } from '../model/export-format-name';
import { csvFormat } from './csv-format';
import type { ExportFormat } from './export-format';
import { jsonFormat } from './json-format';

/** The formats that a reader can choose, by name. */
export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  json: jsonFormat,
  csv: csvFormat,
};
