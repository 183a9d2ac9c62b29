import type { NumberGrammar, NumberWord } from '../../../text/numerals/number-words';
import { alternatives, Phrases, phraseSet } from '../../../text/phrases';

const units = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy | bẩy',
  'tám',
  'chín',
] as const;

/** Forms that a unit takes after tens only. */
const tails: readonly [string, number][] = [
  ['mốt', 1],
  ['tư', 4],
  ['lăm | nhăm', 5],
];

const scales: readonly [string, number][] = [
  ['nghìn | ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ | tỉ', 1e9],
];

const words: readonly (readonly [string, NumberWord])[] = [
  ...units.map((forms, value): [string, NumberWord] => [forms, { role: 'unit', value }]),
  ...tails.map(([forms, value]): [string, NumberWord] => [
    forms,
    { role: 'unit', value, tail: true },
  ]),
  ['mười', { role: 'ten', value: 10 }],
  ['mươi | chục', { role: 'times', value: 10 }],
  ['trăm', { role: 'times', value: 100 }],
  ...scales.map(([forms, value]): [string, NumberWord] => [forms, { role: 'scale', value }]),
  ['linh | lẻ', { role: 'gap' }],
  ['rưỡi', { role: 'half' }],
  ['phẩy | chấm', { role: 'point' }],
  ['và', { role: 'and' }],
  ['âm | trừ', { role: 'minus' }],
];

/** How Vietnamese writes and speaks numbers: Accounting Law 2003, article 12(2), for the separators. */
export const numbers: NumberGrammar = {
  decimal: ',',
  words: new Phrases(
    words.flatMap(([forms, word]) => alternatives(forms).map((form) => [form, word] as const)),
  ),
  suffixes: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['tr', 1e6],
    ['M', 1e6],
    ['G', 1e9],
  ]),
  moneySuffixes: new Map([
    ['m', 1e6],
    ['tr', 1e6],
    ['bn', 1e9],
  ]),
  shortTails: true,
  over: phraseSet('phần | trên'),
  denominators: new Phrases<number>([]),
  andHalf: new Phrases<number>([]),
};
