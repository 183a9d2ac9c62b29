import type { PhraseMatch } from '../../text/phrases';
import type { Currency } from '../languages/units';
import { isGlued, type Scan } from './scan';

/** The currency that a token begins, as far as it is written as one: "A$" without space, "TOP" in capitals. */
export function currencyAt(scan: Scan, at: number): PhraseMatch<Currency> | undefined {
  const match = scan.language.currencies.startingAt(scan.tokens, at);
  const { tight, capitals, small } = match?.value ?? {};
  const first = scan.tokens[at];
  if (tight && match && (!isGlued(scan, match.end - 1) || first?.text === 'a')) return undefined;
  if (small && first?.text !== first?.word) return undefined;
  return capitals && first?.text !== first?.word.toUpperCase() ? undefined : match;
}
