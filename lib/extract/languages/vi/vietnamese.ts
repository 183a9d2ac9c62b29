import { Phrases, phraseSet, phrasesByValue } from '../../../text/phrases';
import type { Language, RangeOpening } from '../language';
import { attribution } from './attribution';
import { changes } from './changes';
import { counted } from './counted';
import { currencyTable } from './currencies';
import { dates } from './dates';
import { names, scoreCues } from './names';
import { numbers } from './numbers';
import { periods } from './periods';
import { after, before, changeTo, numberPairs, ratios, vague } from './qualifiers';
import { per, powersAfter, powersBefore, unitTable } from './units';

export const vietnamese: Language = {
  code: 'vi',
  numbers,
  mixesForms: true,
  units: unitTable,
  currencies: currencyTable,
  shortMoney: { suffixes: new Set(['k', 'tr']), code: 'VND' },
  powersBefore,
  powersAfter,
  per,
  perAgain: new Set(['/']),
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
  qualifiers: {
    before,
    after,
    limits: phraseSet(
      'tới | lên tới | lên đến | lên tới con số | đến mức | lên tới mức | lên đến mức',
    ),
  },
  changes,
  vague,
  vaguePlurals: new Phrases<number>([]),
  numberPairs,
  ratios,
  wholes: phraseSet('số | trong số | dân số | diện tích | tổng'),
  multiples: {
    before: phraseSet('gấp | gấp hơn | gấp gần | gấp khoảng | gấp tới'),
    after: phraseSet('lần'),
    followers: phraseSet(''),
  },
  outOf: phraseSet('trên tổng số | trong tổng số | trên | /'),
  ordinals: {
    before: phraseSet('thứ | hạng | lần thứ | lần | số'),
    words: new Phrases([
      ['đầu tiên', 1],
      ['lần đầu tiên', 1],
      ['lần đầu', 1],
    ]),
    after: new Phrases([
      ['nhất', 1],
      ['nhì', 2],
    ]),
    ranked: phraseSet(
      'lần | vị trí | ngôi vị | năm | sinh nhật | bàn | bàn thắng | pha ghi điểm | lần thất bại | lần thắng | thứ hạng | danh hiệu | huy chương | nhiệm kỳ | số',
    ),
    positions: phraseSet(
      'đứng | xếp | xếp hạng | đứng ở vị trí | cán đích | về đích | xếp ở vị trí | giành vị trí | ở vị trí | vị trí | đứng vị trí | xếp vị trí',
    ),
    superlatives: phraseSet(''),
    namedAfter: phraseSet(
      'hội nghị | đại hội | kỳ họp | thế chiến | chiến tranh thế giới | thế giới | phiên họp | hội nghị trung ương | đệ',
    ),
    suffixes: new Set<string>(),
    romanHeads: phraseSet(
      'số | năm | khóa | khoá | phần | mục | đoạn | phụ lục | khoản | chương | thế kỷ | thế kỉ | lần thứ | thứ | hạng | điều | tập | đại hội | kỳ',
    ),
  },
  ages: {
    after: phrasesByValue({
      a: 'tuổi | tuổi đời',
      mo: 'tháng tuổi',
      wk: 'tuần tuổi',
      d: 'ngày tuổi',
    }),
    before: phraseSet('tuổi | ở tuổi | độ tuổi'),
    copulas: phraseSet(''),
    subjects: phraseSet(''),
    contexts: phraseSet(''),
    decades: phraseSet(''),
    determiners: phraseSet(''),
    persons: phraseSet('người đàn ông | người phụ nữ | đàn ông | phụ nữ'),
  },
  belowZero: phraseSet('dưới 0 | dưới không | dưới 0 độ'),
  quakes: phraseSet('động đất | địa chấn | dư chấn'),
  scoreCues,
  dates,
  names,
  homonyms: {
    never: new Set(['không', 'tư', 'mốt', 'lăm', 'nhăm', 'lẻ', 'linh']),
    articles: new Set(['một']),
    weak: new Set('năm ba chín mười trăm nghìn ngàn triệu tỷ tỉ mươi chục vạn'.split(' ')),
    plurals: phraseSet('những | các | bao | bao nhiêu | từng | mỗi | hằng | hàng'),
    shyUnits: new Set<string>(),
    unitFollowers: phraseSet(''),
    vagueUnits: phraseSet('ngày | đêm | buổi | độ | cân | năm | quý | phần'),
  },
  counted,
  attribution,
  periods,
};
