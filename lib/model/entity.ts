import * as z from 'zod';
import { entityTypes } from './entity-type';
import { shortText } from './row';

/** A name that an article gives. */
export const entity = z.object({
  type: z.enum(entityTypes),
  /** Canonical name: the full one where the article uses shorter forms. */
  name: shortText,
  /** Office or title as written: "Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng". */
  role: shortText.optional(),
  aliases: z.array(shortText).max(50).optional(),
});
export type Entity = z.infer<typeof entity>;
