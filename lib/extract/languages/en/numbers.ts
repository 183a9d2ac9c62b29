import type { NumberGrammar, NumberWord } from '../../../text/numerals/number-words';
import { Phrases, phraseSet } from '../../../text/phrases';

const units = 'zero one two three four five six seven eight nine'.split(' ');
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const scales: readonly [string, number][] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['lkh', 1e5],
  ['krore', 1e7],
  ['crore', 1e7],
  ['cr', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['mil', 1e6],
];

const words: [string, NumberWord][] = [
  ...units.map((word, value): [string, NumberWord] => [word, { role: 'unit', value }]),
  ...['nil', 'naught', 'nought'].map((word): [string, NumberWord] => [
    word,
    { role: 'unit', value: 0 },
  ]),
  ...teens.map((word, index): [string, NumberWord] => [word, { role: 'teen', value: index + 10 }]),
  ...tens.map((word, index): [string, NumberWord] => [
    word,
    { role: 'ten', value: (index + 2) * 10 },
  ]),
  ['fourty', { role: 'ten', value: 40 }],
  // Written as one word: "thirtyone".
  ...tens.flatMap((ten, index) =>
    units
      .slice(1)
      .map((unit, value): [string, NumberWord] => [
        ten + unit,
        { role: 'teen', value: (index + 2) * 10 + value + 1 },
      ]),
  ),
  ['hundred', { role: 'times', value: 100 }],
  ['hundreds', { role: 'times', value: 100 }],
  ['dozen', { role: 'times', value: 12 }],
  ['dozens', { role: 'times', value: 12 }],
  ['couple', { role: 'times', value: 2 }],
  ['couple of', { role: 'times', value: 2 }],
  ['pair', { role: 'times', value: 2 }],
  ['pair of', { role: 'times', value: 2 }],
  ...scales.flatMap(([word, value]): [string, NumberWord][] => [
    [word, { role: 'scale', value }],
    [`${word}s`, { role: 'scale', value }],
  ]),
  ['and', { role: 'and' }],
  ['&', { role: 'and' }],
  ['point', { role: 'point' }],
  ['minus', { role: 'minus' }],
  ['negative', { role: 'minus' }],
  ['a', { role: 'article' }],
  ['an', { role: 'article' }],
];

/** Lower parts of fractions, in the singular; the plural is made of it. */
const denominators: readonly [string, number][] = [
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];

/** How English writes and speaks numbers. */
export const numbers: NumberGrammar = {
  decimal: '.',
  words: new Phrases(words),
  suffixes: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['G', 1e9],
    ['B', 1e9],
    ['T', 1e12],
    ['bn', 1e9],
    ['mn', 1e6],
    ['tn', 1e12],
    ['mil', 1e6],
  ]),
  moneySuffixes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mm', 1e6],
    ['mil', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  shortTails: false,
  over: phraseSet('over'),
  denominators: new Phrases([
    ...denominators.flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
    ['half', 2],
    ['fourth', 4],
    ['fourths', 4],
  ]),
  shareHeads: phraseSet(
    'by | than | about | nearly | almost | around | roughly | only | just | some | to | at least',
  ),
  shareOf: phraseSet('of | of a | of an | of one'),
  portions: new Phrases([
    ['half', 0.5],
    ['half a', 0.5],
    ['half an', 0.5],
    ['half of a', 0.5],
    ['quarter', 0.25],
    ['quarter of a', 0.25],
    ['a quarter', 0.25],
    ['a quarter of a', 0.25],
    ['a half', 0.5],
    ['three quarters of a', 0.75],
    ['three quarters of an', 0.75],
  ]),
  andHalf: new Phrases<number>([
    ['and a half', 0.5],
    ['and one half', 0.5],
    ['and half', 0.5],
    ['and a quarter', 0.25],
    ['and three quarters', 0.75],
    ...denominators.flatMap(([word, value]): [string, number][] => [
      [`and a ${word}`, 1 / value],
      [`and one ${word}`, 1 / value],
      [`and an ${word}`, 1 / value],
    ]),
    ['and a fourth', 0.25],
    ['and a thirtieth', 1 / 30],
  ]),
};
