import { tokensOf } from '../../text/same-text';
import type { PageLine } from '../page/page-line';
import { roleOf } from './placed-block';

/** A quote of fewer tokens may stand elsewhere by chance. */
const fewest = 5;

/**
 * Quotes set apart that only repeat what a paragraph says, with the lines in the same element that
 * name who said it. Cost: linear in the text, for each quote.
 */
export function pullQuotes(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const quotes = lines.filter((line) => roleOf(line) === 'quote');
  const pulled = new Set<PageLine>();
  if (quotes.length === 0) return pulled;
  const texts = lines.filter((line) => roleOf(line) === 'paragraph').map(joined);
  for (const quote of quotes) {
    const text = joined(quote);
    if (text.split(' ').length - 2 < fewest || !texts.some((one) => one.includes(text))) continue;
    pulled.add(quote);
    const next = lines[lines.indexOf(quote) + 1];
    if (next !== undefined && isSpeaker(next, quote)) pulled.add(next);
  }
  return pulled;
}

const joined = ({ text }: PageLine) => ` ${tokensOf(text).join(' ')} `;

/** A short line beside the quote that is no sentence. */
function isSpeaker({ text, scope }: PageLine, quote: PageLine): boolean {
  const isBeside = scope.parent === quote.scope.parent || scope.parent === quote.scope;
  return isBeside && text.length < 100 && !/[.!?:]$/.test(text);
}
