import type { Article } from '../model/article';
import { pageAddress } from '../text/page-address';

/** Share of a page's text from which on it is still that of the page before. */
const much = 0.2;

/** Whether two readings are of one address. */
export function isSameAddress(one: Article, other: Article): boolean {
  return pageAddress(one.url) === pageAddress(other.url);
}

/**
 * Whether a page shows itself under another address already while it still says what it said under
 * the one before: navigation within a document changes the address first, the text later, and
 * sometimes piece by piece.
 */
export function isOfPageBefore(now: Article, before: Article): boolean {
  if (isSameAddress(now, before)) return false;
  const { headline } = now.structure;
  if (headline !== undefined && headline === before.structure.headline) return true;
  const known = new Set(before.blocks.map(({ text }) => text));
  const all = now.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const old = now.blocks.reduce((sum, { text }) => sum + (known.has(text) ? text.length : 0), 0);
  return old > all * much;
}
