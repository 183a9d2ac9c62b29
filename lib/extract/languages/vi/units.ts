import { alternatives, Phrases, phraseSet } from '../../../text/phrases';
import {
  type PrefixRow,
  prefixedEntries,
  sharedUnits,
  type Unit,
  type UnitRow,
  unitEntries,
} from '../units';

const units: readonly UnitRow[] = [
  ['%', 'percent', 0, 'phần trăm'],
  ['[ppth]', 'percent', 0, 'phần nghìn | phần ngàn'],
  ['[pp]', 'percent', 0, 'điểm phần trăm | điểm %'],
  ['km', 'length', 1e3, 'cây số | kí lô mét'],
  ['[mi_i]', 'length', 1609.344, 'dặm | dặm anh'],
  ['[nmi_i]', 'length', 1852, 'hải lý | hải lí'],
  ['[in_i]', 'length', 0.0254, 'inch | inches | in-sơ'],
  ['[ft_i]', 'length', 0.3048, 'foot | feet | bộ anh'],
  ['[yd_i]', 'length', 0.9144, 'thước anh'],
  ['m', 'length', 1, 'thước'],
  ['dm', 'length', 0.1, 'tấc'],
  ['um', 'length', 1e-6, 'micron | mi crông'],
  ['[ly]', 'length', 0, 'năm ánh sáng'],
  ['har', 'area', 1e4, 'héc ta | hécta | hec ta | hecta | héc-ta | hec-ta'],
  ['', 'area', 0, 'sào | công đất | mẫu | mẫu đất'],
  ['[acr_us]', 'area', 4046.8564224, 'acre | acres | mẫu anh'],
  ['kg', 'weight', 1e3, 'ký | kí | cân | kí lô | ký lô | ki lô | kilô | kilo'],
  ['t', 'weight', 1e6, 'tấn'],
  ['kt', 'weight', 1e9, 'ki lô tấn | kilôtấn | kiloton'],
  ['Mt', 'weight', 1e12, 'mê ga tấn | megaton'],
  ['hg', 'weight', 100, 'lạng'],
  ['[car_m]', 'weight', 0.2, 'carat | ca ra'],
  ['', 'weight', 1e5, 'tạ'],
  ['', 'weight', 1e4, 'yến'],
  ['', 'weight', 37.5, 'lượng vàng | cây vàng'],
  ['', 'weight', 3.75, 'chỉ vàng'],
  ['[oz_tr]', 'weight', 31.1034768, 'ounce | ao-xơ'],
  ['[lb_av]', 'weight', 453.59237, 'pound'],
  ['[gal_us]', 'volume', 3.785411784, 'gallon | ga lông'],
  ['[bbl_us]', 'volume', 158.987294928, 'thùng dầu'],
  ['Cel', 'temperature', 0, 'độ c | độ celsius | độ bách phân | oc'],
  ['[degF]', 'temperature', 0, 'độ f | độ fahrenheit | of'],
  ['deg', 'temperature', 0, 'độ'],
  ['{Richter}', 'other', 0, 'độ richter | richter | độ rích-te | độ rích te'],
  ['km/h', 'speed', 0, 'cây số giờ | km một giờ'],
  ['[kn_i]', 'speed', 0, 'hải lý/giờ | hải lý một giờ'],
  ['[HP]', 'energy', 0, 'mã lực | sức ngựa'],
  ['kW.h', 'energy', 0, 'số điện | ki lô oát giờ | kilowatt giờ'],
  ['cal', 'energy', 0, 'calo'],
  ['dB', 'other', 0, 'decibel | đề xi ben | đêxiben'],
  ['atm', 'other', 0, 'atmotphe | át mốt phe'],
  ['mbar', 'other', 0, 'milibar | mi li ba'],
  ['lm', 'other', 0, 'lumen'],
  ['lx', 'other', 0, 'lux'],
  ['[ppm]', 'other', 0, 'phần triệu'],
  ['kcal', 'energy', 0, 'kilocalo | kilô calo | kilo calo'],
  ['s', 'duration', 1, 'giây'],
  ['min', 'duration', 60, 'phút'],
  ['h', 'duration', 3600, 'giờ | tiếng | tiếng đồng hồ | giờ đồng hồ'],
  ['d', 'duration', 86_400, 'ngày | ngày đêm | ngày trời'],
  ['d', 'duration', 0, 'đêm | buổi | ngày làm việc'],
  ['wk', 'duration', 604_800, 'tuần | tuần lễ'],
  ['mo', 'duration', 2_629_746, 'tháng | tháng trời'],
  ['{quarter}', 'duration', 7_889_238, 'quý'],
  ['a', 'duration', 31_556_952, 'năm | năm trời'],
  ['10.a', 'duration', 315_569_520, 'thập kỷ | thập niên | thập kỉ'],
  ['100.a', 'duration', 3_155_695_200, 'thế kỷ | thế kỉ'],
  ['1000.a', 'duration', 0, 'thiên niên kỷ'],
];

/** Vietnamese writes foreign prefixes apart, together, and in several spellings. */
const prefixes: readonly PrefixRow[] = [
  ['k', 1e3, 'ki lô | kí lô | ký lô | kilô | kilo | ki-lô | ki-lo'],
  ['c', 1e-2, 'xăng ti | xen ti | xăng-ti | xen-ti | centi | xăngti | xenti'],
  ['m', 1e-3, 'mi li | mili | mi-li | milli'],
  ['d', 1e-1, 'đề xi | đê xi | deci | đề-xi'],
  ['h', 1e2, 'héc tô | hecto | hec tô'],
  ['M', 1e6, 'mê ga | mega | mêga | mê-ga'],
  ['G', 1e9, 'gi ga | giga | ghi ga | gi-ga'],
  ['T', 1e12, 'tê ra | tera | te ra'],
  ['u', 1e-6, 'mi crô | micro | micrô'],
  ['n', 1e-9, 'na nô | nano'],
];

const bases: readonly UnitRow[] = [
  ['m', 'length', 1, 'mét | met'],
  ['g', 'weight', 1, 'gam | gram | gờ ram'],
  ['L', 'volume', 1, 'lít | lit'],
  ['W', 'energy', 1, 'oát | watt | woát'],
  ['J', 'energy', 1, 'jun | joule'],
  ['A', 'other', 1, 'ampe | am pe | ampere'],
  ['V', 'other', 1, 'vôn | volt | vol'],
  ['Hz', 'other', 1, 'hẹc | héc | hertz | hec'],
  ['B', 'other', 1, 'bai | byte | bytes'],
  ['bit', 'other', 1, 'bit'],
  ['Pa', 'other', 1, 'pascal | pát xcan'],
  ['Bq', 'other', 1, 'becquerel | béc cơ ren'],
  ['Sv', 'other', 1, 'sievert'],
  ['N', 'other', 1, 'niu tơn | newton'],
  ['W.h', 'energy', 1, 'oát giờ | watt giờ'],
];

export const unitTable = new Phrases<Unit>([
  ...unitEntries(units),
  ...unitEntries(bases),
  ...prefixedEntries(prefixes, bases),
  ...sharedUnits,
]);

export const powersBefore = new Phrases<2 | 3>([]);

export const powersAfter = new Phrases<2 | 3>([
  ...alternatives('vuông | ²').map((form) => [form, 2] as const),
  ...alternatives('khối | ³').map((form) => [form, 3] as const),
]);

export const per = phraseSet('/ | trên | mỗi | một | trên một | trên mỗi');
