import type { Block } from '../model/block';
import { contextLength } from '../model/context-length';
import type { Target } from '../model/selector';

/** Part of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * How to find a span of an article's text again: its quote with context, its position, and the
 * block that it begins in. Context is cut at white space where there is some, so that it holds
 * whole words.
 */
export function describe(text: string, span: Span, blocks: readonly Block[]): Target {
  const { start, end } = span;
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(start, end),
    prefix: contextBefore(text, start),
    suffix: contextAfter(text, end),
  };
  const position = { type: 'TextPositionSelector' as const, start, end };
  const blockIndex = blockAt(blocks, start);
  const role = blocks[blockIndex]?.role;
  return {
    selectors: { quote, position },
    ...(role === undefined ? {} : { role, blockIndex }),
  };
}

function contextBefore(text: string, end: number): string {
  const start = Math.max(0, end - contextLength);
  const context = text.slice(start, end);
  if (start === 0 || /\s/.test(text.charAt(start - 1))) return context;
  return context.replace(/^(?:\S+(?=\s)|[\udc00-\udfff])/, '');
}

function contextAfter(text: string, start: number): string {
  const end = start + contextLength;
  const context = text.slice(start, end);
  if (end >= text.length || /\s/.test(text.charAt(end))) return context;
  return context.replace(/(?:(?<=\s)\S+|[\ud800-\udbff])$/, '');
}

function blockAt(blocks: readonly Block[], offset: number): number {
  let end = -1;
  return blocks.findIndex(({ text }) => {
    end += text.length + 1;
    return offset <= end;
  });
}
