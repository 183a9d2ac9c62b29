import { contextLength } from '../model/context-length';
import type { TextQuoteSelector } from '../model/selector';

/** Quotes longer than this are named by their first and last words, in UTF-16 code units. */
const longQuote = 120;
const edgeWords = 4;
const contextWords = 3;

/**
 * The address that opens a page at a passage, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). A short quote is named whole with the words
 * around it, which tell it from the same words elsewhere; a long one, or one of several blocks, by
 * its first and last words.
 */
export function passageLink(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const words = wordsOf(exact);
  const isWhole = exact.length <= longQuote && !exact.includes('\n');
  const quote = isWhole
    ? [encoded(words)]
    : [encoded(words.slice(0, edgeWords)), encoded(words.slice(-edgeWords))];
  const before = contextBefore(prefix);
  const after = contextAfter(suffix);
  const parts = [
    ...(before.length > 0 ? [`${encoded(before)}-`] : []),
    ...quote,
    ...(after.length > 0 ? [`-${encoded(after)}`] : []),
  ];
  const [address = url] = url.split('#', 1);
  return `${address}#:~:text=${parts.join(',')}`;
}

/** The last words before the quote in its block; a word that the selector cut is none. */
function contextBefore(prefix: string): string[] {
  const own = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = wordsOf(own);
  const isCut = own.length >= contextLength && !/^\s/.test(own);
  return (isCut ? words.slice(1) : words).slice(-contextWords);
}

function contextAfter(suffix: string): string[] {
  const [own = ''] = suffix.split('\n', 1);
  const words = wordsOf(own);
  const isCut = own.length >= contextLength && !/\s$/.test(own);
  return (isCut ? words.slice(0, -1) : words).slice(0, contextWords);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Percent-encoded; dash, comma and ampersand are signs of the fragment's own. */
function encoded(words: readonly string[]): string {
  // A cut surrogate pair cannot be encoded.
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
