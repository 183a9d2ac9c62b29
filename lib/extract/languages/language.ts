import type { Qualifier } from '../../model/quantity-words';
import type { NumberGrammar } from '../../text/numerals/number-words';
import type { Phrases } from '../../text/phrases';
import type { DateTables } from './dates';
import type { Currency, Unit } from './units';

/** What opens a range or a change before its first number. */
export type RangeOpening = 'from' | 'between';

/** Whether a number after a word names something. */
export type NameHead = 'always' | 'bare' | 'never';

/** How a language says what is counted after a number. */
export interface CountedTables {
  /** The noun stands first and its attributes follow (Vietnamese), or it ends the phrase (English). */
  headFirst: boolean;
  /** Words that a counted noun never begins or goes on with: prepositions, verbs, conjunctions. */
  stops: Phrases<true>;
  /** After a number that stands for those counted before: "29 were missing", "three of them". */
  pronominal: Phrases<true>;
  /** Nouns in the singular: counted after one, a hyphen or an ordinal. */
  singulars: Phrases<true>;
  /** Nouns whose extent is known; in a head-first language also those of several syllables. */
  nouns: Phrases<true>;
  /** Nouns of things that the words after them complete, known or not: "trạm cấp nước". */
  heads: Phrases<true>;
  /** Nouns that another noun completes: "người", "chiếc", "cuộc". */
  classifiers: Phrases<true>;
  /** Those that always have a noun with them, known or not: "chiếc", "tên". */
  openClassifiers: Phrases<true>;
}

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

/** How a language says which way a figure went. */
export interface ChangeTables {
  /** Right before a figure: "tăng", "fell". */
  verbs: Phrases<'rise' | 'fall'>;
  /** The same before shares and money only: "lost 3%". */
  weakVerbs: Phrases<'rise' | 'fall'>;
  /** May stand between a verb and its figure without changing anything: "by", "thêm". */
  fillers: Phrases<true>;
  /** Before what a figure came to, with the verb further back: "to", "xuống còn". */
  links: Phrases<true>;
  /** Verbs that change something else than their subject: "reduced the lead to five". */
  causes: Phrases<'rise' | 'fall'>;
  /** Behind a figure, before what it was: "up from". */
  bases: Phrases<'rise' | 'fall'>;
  /** Right behind a figure: "a 9% rise". */
  after: Phrases<'rise' | 'fall'>;
  /** The ends of a range and of a change are joined alike ("to"); the verb before must tell. */
  endsAlike: boolean;
}

/** How a language says who says so. */
export interface AttributionTables {
  /** Before who says so: "theo", "according to". */
  before: Phrases<true>;
  /** Verbs of saying, after or before who speaks. */
  after: Phrases<true>;
  /** Kinds of sources that need no name: "cơ quan chức năng", "police". */
  sources: Phrases<true>;
  /** Name nobody by themselves: "ông", "she". */
  pronouns: Phrases<true>;
  /** Before a speaker, without belonging to the name: "But", "tại đây". */
  leads: Phrases<true>;
  /** What no name goes on with: "that", "on", "rằng". */
  ends: Phrases<true>;
  /** Between speaker and verb: "đã", "has". */
  particles: Phrases<true>;
  /** Before the verb where nobody speaks: "được", "was". */
  passives: Phrases<true>;
}

/** How a language says which time a figure covers. */
export interface PeriodTables {
  /** Before a date: "in", "since", "tính đến". */
  dates: Phrases<true>;
  /** Before a duration: "trong", "over". */
  durations: Phrases<true>;
  /** Belong to a date without opening it in its span: "năm", "tháng". */
  heads: Phrases<true>;
  /** Between what opens a time and the time: "the", "vòng". */
  fillers: Phrases<true>;
  /** Between two times that are one: "đầu năm", "of", "to". */
  joints: Phrases<true>;
  /** Before a time that a figure is compared with: "so với", "than". */
  comparisons: Phrases<true>;
  /** Open another clause, or part a figure from a time behind it: "which", "mà". */
  clauses: Phrases<true>;
}
