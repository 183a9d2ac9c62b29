import type { Token } from '../words';
import type { NumberFormat } from './number-format';
import type { NumberGrammar } from './number-words';

/** Where and how a number is read. */
export interface NumeralReading {
  tokens: readonly Token[];
  grammar: NumberGrammar;
  format: NumberFormat;
  /** A currency stands before it: "m" and "b" are scales. */
  money?: boolean;
}
