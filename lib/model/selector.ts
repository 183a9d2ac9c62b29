import * as z from 'zod';
import { blockRole } from './block';
import { longestQuote } from './quote-length';

/** W3C TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const textQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(longestQuote),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
});
export type TextQuoteSelector = z.infer<typeof textQuoteSelector>;

/**
 * W3C TextPositionSelector: UTF-16 offsets into the article's own text (`blocksText`), end exclusive.
 */
export const textPositionSelector = z
  .object({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .refine(({ start, end }) => start < end, { error: 'start must lie before end' });

/** Where an annotation's text lies. */
export const target = z.object({
  selectors: z.object({ quote: textQuoteSelector, position: textPositionSelector }),
  /** Role and index of the block that the quote begins in. */
  role: blockRole.optional(),
  blockIndex: z.int().nonnegative().optional(),
});
export type Target = z.infer<typeof target>;
