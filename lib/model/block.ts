import * as z from 'zod';
import { blockRoles } from './block-role';
import { longText, shortText } from './row';

export const blockRole = z.enum(blockRoles);

/** One piece of an article's text with its role. */
export const block = z.object({
  role: blockRole,
  /** White space collapsed, otherwise the page's own code units. */
  text: z.string().max(200_000),
  /** A caption's credit, as written, without its label ("Trung Hiếu/TTXVN"). */
  credit: shortText.optional(),
  /** A table cell's row and column heads, nearest first. */
  heads: z.array(longText).max(20).optional(),
});
export type Block = z.infer<typeof block>;
