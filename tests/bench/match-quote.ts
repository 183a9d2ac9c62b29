import approximate, { type Match } from 'approx-string-match';

/** A quote as the Hypothesis client keeps it, with the offset where it stood. */
export interface HintedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  hint: number;
}

/** Code units of context on each side. */
const contextLength = 32;
const mostErrors = 256;
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** A span of a text as the Hypothesis client describes it. */
export function quoteAt(text: string, { start, end }: { start: number; end: number }): HintedQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    hint: start,
  };
}

/**
 * Finds a quote as the Hypothesis client does: exact hits, else any with up to half of the quote's
 * length in errors; whichever has the best context wins. The weights
 * are those of its `match-quote.ts`; the code is ours.
 */
export function matchQuote(text: string, quote: HintedQuote): Match | null {
  const { exact } = quote;
  const matches = search(text, exact, Math.min(mostErrors, exact.length / 2));
  let best: Match | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const score = scoreOf(text, match, quote);
    if (score > bestScore) [best, bestScore] = [match, score];
  }
  return best;
}

function scoreOf(text: string, { start, end, errors }: Match, quote: HintedQuote): number {
  const { exact, prefix, suffix, hint } = quote;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return (
    weights.quote * (1 - errors / exact.length) +
    weights.prefix * (prefix === '' ? 1 : likeness(before, prefix)) +
    weights.suffix * (suffix === '' ? 1 : likeness(after, suffix)) +
    weights.position * (1 - Math.abs(start - hint) / text.length)
  );
}

/** From 0 to 1: how much of a pattern a text has. */
function likeness(text: string, pattern: string): number {
  if (text === '' || pattern === '') return 0;
  const [first] = search(text, pattern, pattern.length);
  return first === undefined ? 0 : 1 - first.errors / pattern.length;
}

function search(text: string, pattern: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximate(text, pattern, errors);
}
