import type { Qualifier } from '../../../model/quantity-words';
import { Phrases, phrasesByValue } from '../../../text/phrases';

/** Before a figure. */
export const before = phrasesByValue<Qualifier>({
  approximate:
    'khoảng | chừng | độ chừng | ước tính | ước | ước khoảng | ước đạt | xấp xỉ | vào khoảng | tầm | cỡ | áng chừng | tương đương khoảng | khoảng chừng | trung bình khoảng',
  over: 'hơn | trên | ngoài | quá | vượt | vượt quá | nhiều hơn | cao hơn | lớn hơn | hơn cả | hơn là | dài hơn | vượt mức | vượt ngưỡng | lên hơn',
  under:
    'gần | dưới | chưa đến | chưa tới | chưa đầy | ngót | non | suýt soát | ít hơn | thấp hơn | nhỏ hơn | kém hơn | không đến | không đầy | gần đến | gần tới | ngót nghét',
  atLeast:
    'ít nhất | tối thiểu | không dưới | không ít hơn | không kém | chí ít | ít nhất là | thấp nhất | ít nhất cũng | không thấp hơn',
  atMost:
    'tối đa | nhiều nhất | không quá | không hơn | cao nhất | có thể lên tới | có thể lên đến | lên tới mức | không vượt quá | nhiều nhất là | tối đa là',
  exact: 'đúng | chính xác | vừa đúng | tròn',
});

/** After a figure. */
export const after = phrasesByValue<Qualifier>({
  atLeast: 'trở lên | trở đi',
  atMost: 'trở xuống | là cùng',
  over: '+ | hơn | có lẻ | lẻ',
});

/** Stand for an unknown small number of tens, hundreds and so on. */
export const vague = new Phrases<number>([
  ['hàng', 1],
  ['cả', 1],
  ['vài', 2],
  ['mấy', 1],
  ['dăm', 5],
]);

const spoken = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** One of two numbers: neighbours ("hai ba người"), and some set pairs. */
export const numberPairs = new Phrases<readonly [number, number]>([
  ...spoken
    .slice(0, -1)
    .map((low, index) => [`${low} ${spoken[index + 1]}`, [index + 1, index + 2] as const] as const)
    // "bốn năm" and "tám chín" are as often four years, or nothing.
    .filter(([pair]) => !pair.endsWith('năm') && !pair.startsWith('năm')),
  ...spoken
    .slice(0, -1)
    .map(
      (low, index) => [`${low} , ${spoken[index + 1]}`, [index + 1, index + 2] as const] as const,
    ),
  ['dăm bảy', [5, 7]],
  ['dăm ba', [3, 5]],
  ['ba bảy', [3, 7]],
  ['đôi ba', [2, 3]],
  ['một đôi', [1, 2]],
  ['năm bảy', [5, 7]],
]);

export const changeTo = phrasesByValue<'rise' | 'fall'>({
  rise: 'lên | lên đến | lên tới | tăng lên | tăng tới | tăng lên đến',
  fall: 'xuống | xuống còn | còn | giảm còn | giảm xuống | giảm xuống còn | xuống đến',
});

/** Ratios that are said without a number of their own. */
export const ratios = new Phrases<{ value: number; change?: 'rise' | 'fall'; weak?: true }>([
  ['gấp đôi', { value: 2 }],
  ['gấp ba', { value: 3 }],
  ['gấp bốn', { value: 4 }],
  ['gấp rưỡi', { value: 1.5 }],
  ['nhân đôi', { value: 2, change: 'rise' }],
  ['nhân ba', { value: 3, change: 'rise' }],
  ['một nửa', { value: 0.5 }],
  ['phân nửa', { value: 0.5 }],
  ['quá nửa', { value: 0.5 }],
  ['non nửa', { value: 0.5 }],
  ['hơn nửa', { value: 0.5 }],
  ['nửa', { value: 0.5, weak: true }],
]);
