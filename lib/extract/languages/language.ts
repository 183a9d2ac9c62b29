import type { Qualifier } from '../../model/quantity-words';
import type { NumberGrammar } from '../../text/numerals/number-words';
import type { Phrases } from '../../text/phrases';
import type { DateTables } from './dates';
import type {
  AttributionTables,
  ChangeTables,
  CountedTables,
  PeriodTables,
} from './sentence-tables';
import type { Currency, Unit } from './units';

/** What opens a range or a change before its first number. */
export type RangeOpening = 'from' | 'between';

/** Whether a number after a word names something. */
export type NameHead = 'always' | 'bare' | 'never';

/** Everything that the reader of quantities knows of one language. */
export interface Language {
  /** BCP 47 primary language. */
  code: string;
  numbers: NumberGrammar;
  /** Its texts also write figures in the other form: "30,000 người". */
  mixesForms: boolean;
  units: Phrases<Unit>;
  currencies: Phrases<Currency>;
  /** Scales written on to digits that by themselves say a sum of money: "1tr2", "80k". */
  shortMoney?: { suffixes: ReadonlySet<string>; code: string };
  /** "square", "cubic" before a unit of length. */
  powersBefore: Phrases<2 | 3>;
  /** "vuông", "khối", "squared" after it. */
  powersAfter: Phrases<2 | 3>;
  /** Between a quantity and what it is divided by: "per", "mỗi", "trên". */
  per: Phrases<true>;
  /** Those that may follow each other: "per user per month". */
  perAgain: ReadonlySet<string>;
  ranges: {
    open: Phrases<RangeOpening>;
    /** Between the ends of a range. */
    to: Phrases<true>;
    /** Between the ends of a change: "lên", "xuống còn". */
    changeTo: Phrases<'rise' | 'fall'>;
    /** Between the ends after "between". */
    and: Phrases<true>;
  };
  qualifiers: {
    before: Phrases<Qualifier>;
    after: Phrases<Qualifier>;
    /** Before the most that a figure comes to, where nothing rose to it: "lên tới". */
    limits: Phrases<true>;
  };
  changes: ChangeTables;
  /** Before a number word: some tens, hundreds … of that many ("hàng" 1, "vài" 2). */
  vague: Phrases<number>;
  /** Plurals that are vague by themselves: "dozens", "hundreds". */
  vaguePlurals: Phrases<number>;
  /** Two numbers said together for one of the two: "dăm bảy". */
  numberPairs: Phrases<readonly [low: number, high: number]>;
  /** Whole expressions that say a ratio: "gấp đôi", "half", "doubled". */
  ratios: Phrases<{ value: number; change?: 'rise' | 'fall'; weak?: true }>;
  /** After a weak ratio: the whole that it is a share of. */
  wholes: Phrases<true>;
  /** After a number: it multiplies. "lần" after "gấp", "fold", "times". */
  multiples: {
    before: Phrases<true>;
    after: Phrases<true>;
    /** What must follow `after` where nothing stands before: "times the". */
    followers: Phrases<true>;
  };
  /** Between the part and the whole: "out of", "in", "trên tổng số". */
  outOf: Phrases<true>;
  ordinals: {
    /** Before a number: "thứ", "hạng". */
    before: Phrases<true>;
    /** Words that are ordinals by themselves: "third", "đầu tiên". */
    words: Phrases<number>;
    /** Words that are ordinals after one of `before`: "nhất". */
    after: Phrases<number>;
    /** Nouns that are ranked: "lần" inside "lần thứ", "vị trí" before "thứ". */
    ranked: Phrases<true>;
    /** Before an ordinal that stands for a place: "took fourth". */
    positions: Phrases<true>;
    /** After an ordinal, instead of a noun: "second highest". */
    superlatives: Phrases<true>;
    /** Before an ordinal that is part of a name: "hội nghị". */
    namedAfter: Phrases<true>;
    /** Written on to digits: "st", "th". */
    suffixes: ReadonlySet<string>;
    /** Roman numerals count after these: "khóa", "phần". */
    romanHeads: Phrases<true>;
  };
  ages: {
    /** After a number, with the UCUM code of what it counts: "tuổi", "years old", "months old". */
    after: Phrases<string>;
    /** Before it: "aged". */
    before: Phrases<true>;
    /** Before and after a bare number that is an age: "was 13 when". */
    copulas: Phrases<true>;
    /** Before a copula, besides names: of whom an age is said. */
    subjects: Phrases<true>;
    contexts: Phrases<true>;
    /** Before the decade of a life: "in his 40s". */
    decades: Phrases<true>;
    /** Before a noun that an age between commas may follow: "the", "his". */
    determiners: Phrases<true>;
    /** Nouns that an age stands after between commas: "the actor, 31,". */
    persons: Phrases<true>;
  };
  /** After a temperature: it is below zero. */
  belowZero: Phrases<true>;
  /** Before degrees that are those of an earthquake: "động đất". */
  quakes: Phrases<true>;
  /** Near a pair of numbers: it is a score. */
  scoreCues: Phrases<true>;
  dates: DateTables;
  /**
   * Before a number that only names something: "quốc lộ", "Flight" always, "xe", "class" where no
   * unit or counted noun follows.
   */
  names: Phrases<NameHead>;
  /** Number words that are other words too, when they stand alone. */
  homonyms: {
    /** Never numbers without another number word: "không", "tư". */
    never: ReadonlySet<string>;
    /** Numbers only before a unit: "một", "one". */
    articles: ReadonlySet<string>;
    /** Numbers only before a unit or a noun that is known to be counted: "năm", "ba". */
    weak: ReadonlySet<string>;
    /** Before a weak word that is another word then: "những năm tháng". */
    plurals: Phrases<true>;
    /** Units before which an article is no number: "một ngày". */
    vagueUnits: Phrases<true>;
    /** Units that are other words unless nothing or one of `unitFollowers` comes next: "in". */
    shyUnits: ReadonlySet<string>;
    unitFollowers: Phrases<true>;
  };
  counted: CountedTables;
  attribution: AttributionTables;
  periods: PeriodTables;
}
