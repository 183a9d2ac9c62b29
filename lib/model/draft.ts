import * as z from 'zod';
import { origin, tagName } from './annotation';
import { entity } from './entity';
import { markKinds } from './mark-kind';
import { longText, rowId } from './row';
import { target } from './selector';
import { statistic } from './statistic';

/**
 * A span on its way to the store. The sender makes the id, so that sending it again writes the
 * same row. Fields that are absent are read from the text by the background.
 */
export const annotationDraft = z.object({
  id: rowId,
  mark: z.enum(markKinds),
  target,
  statistic: statistic.optional(),
  entity: entity.optional(),
  tags: z.array(tagName).max(100),
  note: longText,
  origin,
});
export type AnnotationDraft = z.infer<typeof annotationDraft>;

/** What a reader may change about a kept span; an absent field stays as it is. */
export const annotationPatch = z.object({
  mark: z.enum(markKinds).optional(),
  statistic: statistic.optional(),
  entity: entity.optional(),
  tags: z.array(tagName).max(100).optional(),
  note: longText.optional(),
});
export type AnnotationPatch = z.infer<typeof annotationPatch>;
