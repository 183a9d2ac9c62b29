import type { Numeral } from '../../text/numerals/read-numeral';
import type { Currency, Unit } from '../languages/units';
import type { Scan } from './scan';

/** A number with the unit or currency that it is measured in. */
export interface Term {
  first: number;
  /** The token after the number and its unit. */
  end: number;
  /** The token after all that belongs to it, where that is more. */
  until?: number;
  value: number;
  numeral: Numeral;
  dimension?: Dimension;
}

/** What a number is measured in, and the tokens that say so. */
export type Dimension = { first: number; last: number; per?: { first: number; last: number } } & (
  | { kind: 'money'; currency: Currency }
  | { kind: 'unit'; unit: Unit }
  | { kind: 'age'; code: string }
);

/** "rưỡi" after a unit: half of it more. */
export function withHalf(scan: Scan, term: Term): Term {
  const word = scan.language.numbers.words.startingAt(scan.tokens, term.end);
  if (word?.value.role !== 'half') return term;
  return { ...term, value: term.value + term.numeral.scale / 2, end: word.end };
}
