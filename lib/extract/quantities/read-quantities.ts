import type { NumberFormat } from '../../text/numerals/number-format';
import { languageOf } from '../languages/languages';
import { readAge } from './ages';
import { readAmount } from './amounts';
import { readArticle } from './articles';
import { coordinate } from './coordination';
import { readDate } from './dates/read-date';
import { identifierEnd } from './identifiers';
import { isPlain } from './openers';
import { qualify } from './qualifiers';
import type { Quantity } from './quantity';
import { readRank } from './ranks';
import { readRatio } from './ratios';
import { type Found, type Reader, type Scan, startScan } from './scan';
import { readScore } from './scores';
import { readVague } from './vague';

export type { Quantity } from './quantity';

/** In this order where two find the same extent. */
const readers: readonly Reader[] = [
  readScore,
  readAge,
  readDate,
  readRatio,
  readVague,
  readAmount,
  readRank,
  readArticle,
];

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
 * Every quantity of a text in order, without overlaps: at each place the longest reading of the
 * grammar. Offsets are UTF-16 code units of `text`. Linear in the text's length.
 */
export function readQuantities(text: string, context: QuantityContext): Quantity[] {
  const scan = startScan(text, { ...context, language: languageOf(context.language) });
  const found: Found[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    if (isPlain(scan, at)) {
      at += 1;
      continue;
    }
    const name = identifierEnd(scan, at);
    const best = name === undefined ? longestAt(scan, at) : undefined;
    if (best !== undefined) found.push(best);
    at = best?.until ?? name ?? at + 1;
  }
  return coordinate(scan, found).map((one) => placed(scan, qualify(scan, one)));
}

function longestAt(scan: Scan, at: number): Found | undefined {
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
