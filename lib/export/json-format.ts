import { exportVersion } from './export-file';
import type { ExportFormat } from './export-format';

/** JSON as `export-file.ts` describes it, one article and one dismissal a line. */
export const jsonFormat: ExportFormat = {
  mediaType: 'application/json',
  extension: 'json',
  head: () => `{"format":"presslight","version":${exportVersion},"articles":[`,
  part: (piece, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(piece)}`,
  dismissed: (rows, isFirst) => {
    const lines = rows.map((row) => `\n${JSON.stringify(row)}`).join();
    if (isFirst) return `\n],"dismissals":[${lines}`;
    return rows.length === 0 ? '' : `,${lines}`;
  },
  // Closes the list that is open: of articles, or of dismissals.
  tail: ({ tags, ownNames }) => {
    const names = ownNames === undefined ? '' : `,\n"ownNames":${JSON.stringify(ownNames)}`;
    return `\n],"tags":${JSON.stringify(tags)}${names}}\n`;
  },
};
