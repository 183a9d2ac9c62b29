import { unparse } from 'papaparse';
import { type CsvCell, csvColumns } from './csv-columns';
import type { ExportFormat } from './export-format';
import { guarded } from './formula-guard';

/**
 * CSV after RFC 4180, one row an annotation. It begins with a byte order mark, without which Excel
 * reads Vietnamese as Latin-1. Numbers are plain machine numbers; texts are guarded against being
 * run as formulas.
 */
export const csvFormat: ExportFormat = {
  mediaType: 'text/csv;charset=utf-8',
  extension: 'csv',
  head: () => `\uFEFF${lines([Object.keys(csvColumns)])}`,
  part: (piece) =>
    lines(
      piece.annotations.map((annotation) =>
        Object.values(csvColumns).map((column) => cell(column({ ...piece, annotation }))),
      ),
    ),
  tail: () => '',
};

function cell(value: CsvCell): string {
  return typeof value === 'string' ? guarded(value) : (value?.toString() ?? '');
}

function lines(rows: string[][]): string {
  return rows.length === 0 ? '' : `${unparse(rows, { newline: '\r\n' })}\r\n`;
}
