import type { Phrases } from '../phrases';

/** What a word does in a number. */
export type NumberWord =
  /**
   * 0 to 9; a `tail` stands for a unit only after tens ("mốt", "lăm"); a `homonym` is a unit of
   * time too ("năm"), and after tens never a number.
   */
  | { role: 'unit'; value: number; tail?: boolean; homonym?: boolean }
  | { role: 'teen'; value: number }
  /** Tens that a unit may follow: "twenty", "mười". */
  | { role: 'ten'; value: number }
  /** Multiplies the unit before it: "mươi", "trăm", "hundred", "dozen". */
  | { role: 'times'; value: number }
  /** A thousand and more: multiplies the group before it. */
  | { role: 'scale'; value: number }
  /** "linh", "lẻ": no tens. */
  | { role: 'gap' }
  /** "and" between hundreds and tens. */
  | { role: 'and' }
  /** "rưỡi": half of the last scale. */
  | { role: 'half' }
  /** Between the whole part and spoken decimals. */
  | { role: 'point' }
  | { role: 'minus' }
  /** A longer word that only begins or ends like a number: "tỷ lệ", "không gian". */
  | { role: 'other' }
  /** "a" before a hundred or a scale. */
  | { role: 'article' };

/** How a language writes and speaks numbers. */
export interface NumberGrammar {
  decimal: '.' | ',';
  words: Phrases<NumberWord>;
  /** Scales written on to digits, in this very case ("80k", "3M", "1tr2"). */
  suffixes: ReadonlyMap<string, number>;
  /** Scales that digits carry in sums of money only ("$5m"). */
  moneySuffixes: ReadonlyMap<string, number>;
  /** Tails take the next lower power of ten ("bốn triệu sáu", "hai trăm mốt"), tens may go unsaid. */
  shortTails: boolean;
  /** What parts the two numbers of a fraction ("phần"); the lower number follows. */
  over: Phrases<true>;
  /** Words for the lower part of a fraction ("third", "quarters"). */
  denominators: Phrases<number>;
  /** Before a share that nothing follows: "by" a third. */
  shareHeads: Phrases<true>;
  /** Between a share and the scale that it is of: "of a" million. */
  shareOf: Phrases<true>;
  /** Shares of a scale or a unit: "half a", "quarter". */
  portions: Phrases<number>;
  /** After a whole number: its fraction follows ("two and a half"). */
  andHalf: Phrases<number>;
}
