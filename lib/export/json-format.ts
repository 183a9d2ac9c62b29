import { exportVersion } from './export-file';
import type { ExportFormat } from './export-format';

/** JSON as `export-file.ts` describes it, one article a line. */
export const jsonFormat: ExportFormat = {
  mediaType: 'application/json',
  extension: 'json',
  head: () => `{"format":"presslight","version":${exportVersion},"articles":[`,
  part: (piece, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(piece)}`,
  tail: ({ tags, ownNames }) => {
    const names = ownNames === undefined ? '' : `,\n"ownNames":${JSON.stringify(ownNames)}`;
    return `\n],"tags":${JSON.stringify(tags)}${names}}\n`;
  },
};
