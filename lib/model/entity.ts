import * as z from 'zod';
import { shortText } from './row';

export const entityTypes = [
  'person',
  'organisation',
  'place',
  'document',
  'event',
  'programme',
  'product',
  'other',
] as const;
export const entityType = z.enum(entityTypes);
export type EntityType = z.infer<typeof entityType>;

/** A name that an article gives. */
export const entity = z.object({
  type: entityType,
  /** Canonical name: the full one where the article uses shorter forms. */
  name: shortText,
  /** Office or title as written: "Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng". */
  role: shortText.optional(),
  aliases: z.array(shortText).max(50).optional(),
});
export type Entity = z.infer<typeof entity>;
