import type { Block } from '../model/block';
import type { Target } from '../model/selector';

/** A stretch of one block's text: UTF-16 offsets, end exclusive. */
export interface BlockSpan {
  blockIndex: number;
  start: number;
  end: number;
}

/**
 * The part of a target that lies in the block where it begins; null when the blocks do not have the
 * quote at its position.
 */
export function blockSpan(blocks: readonly Block[], { selectors }: Target): BlockSpan | null {
  const { position, quote } = selectors;
  let from = 0;
  for (const [blockIndex, { text }] of blocks.entries()) {
    const start = position.start - from;
    if (start < text.length) {
      const end = Math.min(position.end - from, text.length);
      const isThere = start >= 0 && quote.exact.startsWith(text.slice(start, end));
      return isThere ? { blockIndex, start, end } : null;
    }
    from += text.length + 1;
  }
  return null;
}
