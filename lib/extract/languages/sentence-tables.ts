import type { Phrases } from '../../text/phrases';

/** How a language says what is counted after a number. */
export interface CountedTables {
  /** The noun stands first and its attributes follow (Vietnamese), or it ends the phrase (English). */
  headFirst: boolean;
  /** Words that a counted noun never begins or goes on with: prepositions, verbs, conjunctions. */
  stops: Phrases<true>;
  /** After a number that stands for those counted before: "29 were missing", "three of them". */
  pronominal: Phrases<true>;
  /** Of what a number says how many there are: "population", or what follows "number of". */
  totals: Phrases<'noun' | 'head'>;
  /** Between those and the number: "is", "reached". */
  totalLinks: Phrases<true>;
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
  /** Make a duration a stretch of the year: "9 tháng đầu năm". */
  tails: Phrases<true>;
  /** Before a time that a figure is compared with: "so với", "than". */
  comparisons: Phrases<true>;
  /** Open another clause, or part a figure from a time behind it: "which", "mà". */
  clauses: Phrases<true>;
}
