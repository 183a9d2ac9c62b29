import type { Span } from './describe';
import { unspacedScripts } from './words/unspaced-scripts';

const edge = /[\p{L}\p{M}\p{N}]/u;

/**
 * A selection as its reader meant it: without white space at its ends, and grown to whole words
 * where it begins or ends inside one. An empty or blank selection is returned as an empty span.
 */
export function trimToWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start === end) return { start, end };
  while (start > 0 && isInsideWord(text, start)) start -= 1;
  while (end < text.length && isInsideWord(text, end)) end += 1;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}

/** Scripts without spaces have no word edges to grow to. */
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');

function isInsideWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  if (/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)) return true;
  if (/^\p{M}/u.test(after)) return true;
  const last = [...before].at(-1) ?? '';
  const next = [...after][0] ?? '';
  if (unspaced.test(last) || unspaced.test(next)) return false;
  if (edge.test(last) && edge.test(next)) return true;
  return isSeparator(text, offset) || isSeparator(text, offset - 1);
}

/** "1.780" and "42,4" are one figure. */
function isSeparator(text: string, offset: number): boolean {
  return /^\p{N}[.,]\p{N}$/u.test(text.slice(offset - 1, offset + 2));
}
