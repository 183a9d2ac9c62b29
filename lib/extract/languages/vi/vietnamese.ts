import { alternatives, Phrases, phraseSet } from '../../../text/phrases';
import type { Language, RangeOpening } from '../language';
import { counted } from './counted';
import { currencyTable } from './currencies';
import { dates } from './dates';
import { attribution, names, periods, scoreCues } from './names';
import { numbers } from './numbers';
import { after, before, changes, changeTo, ratios, vague } from './qualifiers';
import { per, powersAfter, powersBefore, unitTable } from './units';

const ordinalWords: readonly [string, number][] = [
  ['nhất', 1],
  ['nhì', 2],
  ['đầu tiên', 1],
];

export const vietnamese: Language = {
  code: 'vi',
  numbers,
  units: unitTable,
  currencies: currencyTable,
  powersBefore,
  powersAfter,
  per,
  ranges: {
    open: new Phrases<RangeOpening>([
      ['từ', 'from'],
      ['giữa', 'between'],
      ['trong khoảng từ', 'from'],
      ['trong khoảng', 'between'],
    ]),
    to: phraseSet('- | – | — | đến | tới | ~'),
    changeTo,
    and: phraseSet('và | đến | tới'),
  },
  qualifiers: { before, after },
  changes,
  vague,
  ratios,
  multiples: {
    before: phraseSet('gấp | gấp hơn | gấp gần | gấp khoảng | gấp tới'),
    after: phraseSet('lần'),
  },
  outOf: phraseSet('trên tổng số | trong tổng số | trong số | trên | / | trong'),
  ordinals: {
    before: phraseSet('thứ | hạng | lần | số | lần thứ'),
    words: new Phrases(
      ordinalWords.flatMap(([forms, value]) =>
        alternatives(forms).map((form): [string, number] => [form, value]),
      ),
    ),
    suffixes: new Set<string>(),
    romanHeads: phraseSet(
      'khóa | khoá | phần | mục | đoạn | phụ lục | khoản | chương | thế kỷ | thế kỉ | lần thứ | thứ | hạng | điều | tập | đại hội | kỳ',
    ),
  },
  ages: { after: phraseSet('tuổi | tuổi đời | tháng tuổi'), before: phraseSet('tuổi') },
  scoreCues,
  dates,
  names,
  weakNumbers: new Set([
    'một',
    'năm',
    'ba',
    'tư',
    'không',
    'chín',
    'mười',
    'trăm',
    'nghìn',
    'ngàn',
    'triệu',
    'tỷ',
    'tỉ',
    'mươi',
    'chục',
    'mốt',
    'lăm',
    'vạn',
    'lẻ',
    'linh',
  ]),
  counted,
  attribution,
  periods,
};
