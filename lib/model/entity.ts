import * as z from 'zod';
import { entityTypes } from './entity-type';
import { shortText } from './row';

/** What a name says by itself, or by dated lists. */
export const nameDetails = z.object({
  /** Its class word as written: "Tỉnh ủy", "huyện", "Nghị định", "University". */
  head: shortText.optional(),
  /** Of a place: province, district, commune, city, street and so on. */
  level: shortText.optional(),
  /** Of a place: the province that it was part of before. */
  within: shortText.optional(),
  /** Of a place: the province that it is part of since the provinces of Viet Nam were merged. */
  now: shortText.optional(),
  /** Of a document: "01-KL/TW". */
  number: shortText.optional(),
  /** Of a document: who issued it. */
  body: shortText.optional(),
});

/** A name that an article gives. */
export const entity = z.object({
  type: z.enum(entityTypes),
  /** Canonical name: the full one where the article uses shorter forms. */
  name: shortText,
  /** Office or title as written: "Phó Bí thư Thường trực Tỉnh ủy Sóc Trăng". */
  role: shortText.optional(),
  aliases: z.array(shortText).max(50).optional(),
  details: nameDetails.optional(),
});
export type Entity = z.infer<typeof entity>;
