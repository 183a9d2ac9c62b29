import * as z from 'zod';
import { longText, shortText } from './row';

/** What a piece of an article's text is for. */
export const blockRoles = [
  'headline',
  'lead',
  'paragraph',
  'subheading',
  'quote',
  'pullQuote',
  'caption',
  'listItem',
  'tableCell',
] as const;

export const blockRole = z.enum(blockRoles);
export type BlockRole = z.infer<typeof blockRole>;

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

/**
 * The article's own text: its blocks joined by one line feed each. Position selectors are UTF-16
 * offsets into it.
 */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
