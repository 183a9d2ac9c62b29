import type { Phrases } from '../../text/phrases';

export type Grain = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A time named by its distance from the day of publication. */
export interface RelativeDay {
  grain: Grain;
  offset: number;
  /** The hour that a part of the day begins at. */
  hour?: number;
  /** Only the last day of the year, the weekend of the week, or a season of the year. */
  only?: 'end' | 'weekend' | Season;
}

/** Of the northern half of the world. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * How a language writes dates. A pattern is a row of words and slots; words in `( )` belong to the
 * pattern but not to the date's span, `?` makes one optional, `a|b` are alternatives. Slots:
 *
 * | slot | is |
 * |---|---|
 * | D | day of the month, digits, ordinal or words |
 * | g | day in digits, after a word that says that it is one |
 * | e | last day of a range of days |
 * | d | day before `/` and a month, where a fraction is none |
 * | F | day, month and year in one number with dots |
 * | M | month as a number, digits or words |
 * | N | name of a month |
 * | V | part of a month that follows: "late", "cuối" |
 * | Y | year in four digits, or in words |
 * | R | year in three or four digits, or in words, after a word that says that it is a year |
 * | B | year from 1900 to 2099 that nothing announces |
 * | y | year in two digits |
 * | Q | quarter 1 to 4, digits, words or Roman |
 * | C | century, digits, ordinal or Roman |
 * | E, G | decade ("1990s"), and after a word that says so ("90") |
 * | W | weekday |
 * | H, m, s | hour, minute, second |
 * | K | full hour after a word that says that it is a time of day |
 * | T, L | half an hour more ("rưỡi"), minutes less ("kém 15") |
 * | P | part of the day: "chiều", "p.m." |
 */
export interface DateTables {
  patterns: readonly string[];
  /** Number words that are months after the word for month. */
  monthNumbers: Phrases<number>;
  monthNames: Phrases<number>;
  /** 1 its beginning, 2 its middle, 3 its end. */
  monthParts: Phrases<number>;
  /** 1 is Monday. */
  weekdays: Phrases<number>;
  quarters: Phrases<number>;
  /** Hours that a part of the day adds to hours below 12. */
  dayParts: Phrases<number>;
  relative: Phrases<RelativeDay>;
  /** After a number and a unit of time: the span lies before or after the day of publication. */
  spans: { before: Phrases<-1 | 1>; after: Phrases<-1 | 1>; ago: Phrases<true> };
  /** A weekday without more lies before the day of publication (-1) or after it (1). */
  weekdayTurn: -1 | 1;
  /** Before a full hour that is a time of day: "lúc", "vào". */
  clockHeads: Phrases<true>;
  /** Before hours and minutes that are a length of time: "kéo dài", "mất". */
  lengthHeads: Phrases<true>;
  /** Between a time and its date, a weekday and its week. */
  joints: Phrases<true>;
  /** Before a weekday that sounds like an ordinal: "hôm", "vào". */
  weekdayHeads: Phrases<true>;
}
