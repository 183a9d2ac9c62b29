import type { NumberFormat } from '../../text/numerals/number-format';
import type { Token } from '../../text/words';
import type { Language } from '../languages/language';
import { languageOf } from '../languages/languages';
import { coordinate } from './coordination';
import { identifierEnd } from './identifiers/identifier-end';
import { withOpenForm } from './open-form';
import { readersAt } from './openers';
import { qualify, repeat } from './qualifiers';
import type { Quantity } from './quantity';
import { type Found, type Reader, type Scan, startScan } from './scan';

/** What the reader of quantities needs to know of a text. */
export interface QuantityContext {
  /** BCP 47; only the primary language counts, and an unknown one is read as English. */
  language: string;
  /** ISO 8601 day or time that relative dates count from. */
  published?: string | undefined;
  /** How the article writes numbers; settled by the text's own figures when absent. */
  format?: NumberFormat | undefined;
}

/**
 * A paragraph with more quantities, or with more places where one could begin, is no prose: the
 * rest of it is not read, so that a hostile one does not keep the background busy.
 */
const [mostFound, mostTried] = [500, 2_000];

/** Code units of a paragraph that are read; twice a long article in one piece. */
const longest = 50_000;

/** A text, its tokens, and every quantity in it. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  language: Language;
  quantities: readonly Quantity[];
}

/**
 * Every quantity of a text in order (of a very long one, of its beginning), without overlaps: at
 * each place the longest reading of the grammar. Offsets are UTF-16 code units of `text`. Linear in
 * the text's length.
 */
export function readQuantities(text: string, context: QuantityContext): Quantity[] {
  return [...readText(text, context).quantities];
}

/** The quantities of a text with what was prepared to find them. Linear. */
export function readText(text: string, context: QuantityContext): ReadText {
  const scan = startScan(text.slice(0, longest), {
    ...context,
    language: languageOf(context.language),
  });
  const found = coordinate(scan, findAll(scan)).map((one) => qualify(scan, one));
  const quantities = repeat(scan, found).map((one) => placed(scan, withOpenForm(scan, one)));
  return { text, tokens: scan.tokens, language: scan.language, quantities };
}

function findAll(scan: Scan): Found[] {
  const found: Found[] = [];
  let tried = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    const name = identifierEnd(scan, at);
    const readers = name === undefined ? readersAt(scan, at) : [];
    const best = longestAt(scan, at, readers);
    if (best !== undefined) found.push(best);
    if (readers.length > 0) tried += 1;
    if (found.length >= mostFound || tried >= mostTried) break;
    at = best?.until ?? name ?? at + 1;
  }
  return found;
}

function longestAt(scan: Scan, at: number, readers: readonly Reader[]): Found | undefined {
  let best: Found | undefined;
  for (const read of readers) {
    const found = read(scan, at);
    if (found !== undefined && found.until > (best?.until ?? at)) best = found;
  }
  return best;
}

function placed(scan: Scan, { first, last, until: _, ...fields }: Found): Quantity {
  const start = scan.tokens[first]?.start ?? 0;
  return { start, end: scan.tokens[last - 1]?.end ?? start, ...fields };
}
