import { Phrases, phraseSet, phrasesByValue } from '../../../text/phrases';
import type { Language, RangeOpening } from '../language';
import { attribution } from './attribution';
import { changes } from './changes';
import { counted } from './counted';
import { currencyTable } from './currencies';
import { dates } from './dates';
import { names, scoreCues } from './names';
import { numbers } from './numbers';
import { ordinalWords } from './ordinals';
import { periods } from './periods';
import { after, before, changeTo, ratios, vague, vaguePlurals } from './qualifiers';
import { per, powersAfter, powersBefore, unitTable } from './units';

export const english: Language = {
  code: 'en',
  numbers,
  mixesForms: false,
  units: unitTable,
  currencies: currencyTable,
  powersBefore,
  powersAfter,
  per,
  perAgain: new Set(['/', 'per']),
  ranges: {
    open: new Phrases<RangeOpening>([
      ['from', 'from'],
      ['between', 'between'],
    ]),
    to: phraseSet('- | – | — | to | through | ~ | till'),
    changeTo,
    and: phraseSet('and'),
  },
  qualifiers: { before, after, limits: phraseSet('') },
  changes,
  vague,
  vaguePlurals,
  numberPairs: new Phrases<readonly [number, number]>([]),
  ratios,
  wholes: phraseSet('of | the | all | its | their | his | her | that | those | as'),
  multiples: {
    before: phraseSet(''),
    after: phraseSet('fold | times'),
    followers: phraseSet(
      'the | as | more | higher | larger | greater | bigger | faster | its | their | that',
    ),
  },
  outOf: phraseSet('out of | in every | in | of every | from | out of every'),
  ordinals: {
    before: phraseSet(''),
    words: ordinalWords,
    after: new Phrases<number>([]),
    ranked: phraseSet(
      'time | birthday | match | anniversary | meeting | win | defeat | victory | title | goal | place | attempt | medal | term | straight win | consecutive win | appearance | largest | edition | loss | straight loss | consecutive loss',
    ),
    positions: phraseSet(
      'took | in | finished | placed | came | ranked | took the | finishing | was | were | is | are | sit | sits | sat | lie | lies | move | moves | moved | move up to | moved up to | climbed to | dropped to',
    ),
    superlatives: phraseSet(
      'highest | largest | biggest | lowest | most | longest | fastest | best | worst | oldest | tallest | smallest | to',
    ),
    namedAfter: phraseSet(''),
    suffixes: new Set(['st', 'nd', 'rd', 'th']),
    romanHeads: phraseSet('phase | chapter | part | volume | act | appendix'),
  },
  ages: {
    after: phrasesByValue({
      a: 'years old | year old | years - old | year - old | year - olds | years of age | yr old | yrs old | yr - old | year olds | y/o | y.o.',
      mo: 'months old | month old | month - old | month - olds | month olds | months of age',
      wk: 'weeks old | week old | week - old | week - olds | week olds',
      d: 'days old | day old | day - old | day - olds | day olds',
    }),
    before: phraseSet(
      'children under | children over | kids under | people under | people over | adults over | adults under | men over | men under | women over | women under | those over | those under | anyone under | anyone over | aged | age | at age | at the age of | ages | age of | turned | turns | turning',
    ),
    copulas: phraseSet('was | is | were | be | am | being'),
    subjects: phraseSet(
      'he | she | i | they | we | who | both | son | daughter | brother | sister',
    ),
    contexts: phraseSet('when | at the time | years of'),
    decades: phraseSet('in his | in her | in their | in my'),
    determiners: phraseSet('the | a | an | his | her | their'),
    persons: phraseSet(
      'actor | actress | man | woman | boy | girl | teenager | singer | player | driver | striker | star | teacher | student | mother | father | son | daughter | brother | sister | husband | wife | officer | resident | student | farmer | worker | nurse | doctor | pensioner | model | presenter | politician | lawyer | victim | suspect | men | women',
    ),
  },
  belowZero: phraseSet('below zero | below freezing'),
  quakes: phraseSet('earthquake | quake | magnitude | aftershock'),
  scoreCues,
  dates,
  names,
  homonyms: {
    never: new Set<string>(),
    articles: new Set(['one', 'a', 'an', 'nil']),
    weak: new Set(['couple', 'pair', 'hundreds', 'dozens', 'thousands', 'millions', 'billions']),
    plurals: phraseSet(''),
    shyUnits: new Set(['in', 'c', 'f', 'k', 'h', 's', 'pt', 'ma']),
    unitFollowers: phraseSet(
      'thick | more | long | wide | tall | high | deep | by | x | of | diameter | across | and | to',
    ),
    vagueUnits: phraseSet('day | night | time | second | degree'),
  },
  counted,
  attribution,
  periods,
};
