import type * as z from 'zod';
import { annotationRow } from '../model/annotation';
import { articleRow, captureRow } from '../model/article';
import type { ChangedTable } from '../model/change';
import { dismissalRow } from '../model/dismissal';
import { ownNameRow } from '../model/own-name';
import { tagRow } from '../model/tag';
import type { RowOf } from './records';

/** The schema of each table's rows. */
export const rowSchemas: { readonly [Name in ChangedTable]: z.ZodType<RowOf[Name]> } = {
  articles: articleRow,
  captures: captureRow,
  annotations: annotationRow,
  tags: tagRow,
  dismissals: dismissalRow,
  ownNames: ownNameRow,
};
