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
  ...units.map((forms, value): [string, NumberWord] => [
    forms,
    { role: 'unit', value, homonym: forms === 'năm' },
  ]),
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
  [
    `tỷ suất | tỷ lệ | tỷ giá | tỷ trọng | tỷ phú | triệu phú | tỷ số | tỉ số | tỉ lệ | tỉ phú | tỉ giá | tỉ trọng | không gian | không khí | không quân |
     ba lô | ba mẹ | ba má | ba phải | năm học | năm ngoái | năm nay | năm nào | năm sau | năm trước | năm tới | chín chắn | tư nhân | tư vấn | tư pháp | đầu tư |
     tư duy | tư tưởng | tư lệnh | tư cách | tư liệu | một số | một mình | một cách | một chút | một ít | một vài | một loạt | một khi | một trong | một bên |
     hai bên | cả hai | hai chiều | ba rưỡi | mốt số | lẻ tẻ | lẻ loi | năm qua`,
    { role: 'other' },
  ],
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
  shareHeads: phraseSet(''),
  shareOf: phraseSet(''),
  portions: new Phrases([['nửa', 0.5]]),
  andHalf: new Phrases<number>([]),
};
