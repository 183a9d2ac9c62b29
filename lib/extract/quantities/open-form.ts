import type { Found, Scan } from './scan';

/** Measures that come in whole numbers: three digits behind a separator are thousands there. */
const whole: ReadonlySet<string> = new Set(['count', 'age', 'rank', 'score', 'date']);

/** One separator before three digits that are no round number: thousands or decimals. */
const open = /^[1-9]\d{0,2}[.,]\d\d[1-9]$/;

/**
 * Notes that a value was inferred: "1.500 km" is read as the language writes numbers where no other
 * figure of the article tells.
 */
export function withOpenForm(scan: Scan, found: Found): Found {
  if (!scan.language.mixesForms || scan.format.settled) return found;
  if (whole.has(found.measure) || found.unitCode === 'VND') return found;
  const isOpen = scan.tokens
    .slice(found.first, found.last)
    .some(({ kind, text }) => kind === 'number' && open.test(text));
  return isOpen ? { ...found, inferred: [...(found.inferred ?? []), 'value'] } : found;
}
