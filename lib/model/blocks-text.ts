import type { Block } from './block';

/**
 * The article's own text: its blocks joined by one line feed each. Position selectors are UTF-16
 * offsets into it.
 */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
