import { csvFormat } from './csv-format';
import type { ExportFormat } from './export-format';
import { jsonFormat } from './json-format';

/** The formats that a reader can choose, by name. */
export const exportFormats = { json: jsonFormat, csv: csvFormat } as const satisfies Record<
  string,
  ExportFormat
>;
export type ExportFormatName = keyof typeof exportFormats;
