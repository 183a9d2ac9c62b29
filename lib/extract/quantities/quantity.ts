import type { Assumable, ChangeDirection, Measure, Qualifier } from '../../model/quantity-words';

/** What the reader of quantities knows beyond what the text says. */
export interface Assumed {
  /** The date that a relative or incomplete one comes to, counted from the day of publication. */
  iso?: string;
  /** The currency that a shared sign or word usually stands for. */
  unitCode?: string;
}

/** A quantity that a text states, as it states it. */
export interface Quantity {
  /** UTF-16 offsets into the text, end exclusive: the value with its unit or counted noun. */
  start: number;
  end: number;
  measure: Measure;
  value?: number;
  /** Upper end of a range, or the second number of a score. */
  valueMax?: number;
  /** The ends of a change. */
  from?: number;
  to?: number;
  /** As written: unit, currency or counted noun. */
  unit?: string;
  /** UCUM, or ISO 4217 for money. */
  unitCode?: string;
  /** What the quantity is divided by, as written: "người/tháng", "year". */
  per?: string;
  /** What is counted, as written. */
  counted?: string;
  qualifier?: Qualifier;
  change?: ChangeDirection;
  /** ISO 8601, `X` for a digit that the text does not say. */
  iso?: string;
  assumed?: Assumed;
  /** Fields above that the text says of another figure, or in a form that may mean something else. */
  inferred?: readonly Assumable[];
  /** The rule of the grammar that found it. */
  rule: Rule;
  /** A clock time, or a number that stands alone or in a name ("London 2012"): rarely worth keeping. */
  minor?: Minor;
}

export type Rule =
  | 'money'
  | 'measure'
  | 'percent'
  | 'age'
  | 'count'
  | 'number'
  | 'range'
  | 'change'
  | 'score'
  | 'ratio'
  | 'rank'
  | 'date'
  | 'relative date'
  | 'clock time'
  | 'vague number';

/** Why a quantity is hardly a statistic. */
export type Minor = 'alone' | 'named' | 'weak word' | 'relative' | 'time' | 'weekday' | 'ordinal';
