import * as z from 'zod';
import { annotationRow } from '../model/annotation';
import { articleRow, captureRow } from '../model/article';
import { dismissalRow } from '../model/dismissal';
import { ownNameRow } from '../model/own-name';
import { tagRow } from '../model/tag';

/** Raised when a file of today could not be read by the code of yesterday. */
export const exportVersion = 1;

/** The JSON form, described in this folder's README. */
export const exportFile = z.object({
  format: z.literal('presslight'),
  version: z.literal(exportVersion),
  articles: z
    .array(
      z.object({
        article: articleRow,
        captures: z.array(captureRow).max(10_000),
        annotations: z.array(annotationRow).max(100_000),
      }),
    )
    .max(1_000_000),
  tags: z.array(tagRow).max(100_000),
  /** Suggestions that the reader has dismissed; not in the export of one article. */
  dismissals: z.array(dismissalRow).max(1_000_000).optional(),
  /** The reader's own list of names; not in the export of one article. */
  ownNames: z.array(ownNameRow).max(100_000).optional(),
});
export type ExportFile = z.infer<typeof exportFile>;
