import { alternatives, Phrases, phraseSet } from '../../../text/phrases';
import type { DateTables, RelativeDay } from '../dates';

const months =
  'một | giêng, hai, ba, tư | bốn, năm, sáu, bảy | bẩy, tám, chín, mười, mười một | một, mười hai | chạp';

const monthNumbers = new Phrases<number>(
  months.split(',').flatMap((forms, index) =>
    alternatives(forms)
      .filter((form) => index < 10 || form !== 'một')
      .map((form): [string, number] => [form, index + 1]),
  ),
);

const weekdays = new Phrases<number>([
  ...['hai | 2', 'ba | 3', 'tư | 4', 'năm | 5', 'sáu | 6', 'bảy | bẩy | 7'].flatMap(
    (forms, index) =>
      alternatives(forms).map((form): [string, number] => [`thứ ${form}`, index + 1]),
  ),
  ['chủ nhật', 7],
  ['chúa nhật', 7],
]);

const dayPart =
  'ngày | hôm | sáng | trưa | chiều | tối | đêm | khuya | rạng sáng | sáng sớm | sáng ngày | chiều ngày | tối ngày | đêm ngày | trưa ngày | rạng sáng ngày | mùng | mồng | ngày mùng | ngày mồng | vào ngày | sáng mùng | tối mùng';
const day = dayPart.replaceAll(' | ', '|').replaceAll(' ', '_');

/** `_` joins the words of one alternative. */
const patterns: readonly string[] = [
  // 17/5/2025, 17-5-2025, 17.5.2025, also spaced as party papers do.
  `(${day})? D / M / Y`,
  `(${day})? D -|– M -|– Y`,
  `(${day})? D và|đến|-|– e -|–|/|tháng M`,
  `(${day})? D và|đến|-|– e / M / Y`,
  `(${day})? D và|đến|-|– e tháng M năm R`,
  `(${day})? F`,
  `(${day}) D / M`,
  `(${day}) D - M`,
  `(${day})? D tháng M`,
  `(${day})? D tháng M năm R`,
  `(${day})? D tháng M Y`,
  `(${day})? D tháng M / Y`,
  `(${day})? D tháng M , năm R`,
  `(${day}) g`,
  '(tháng) M / Y',
  '(tháng) M - Y',
  '(tháng) M năm R',
  '(tháng) M , năm R',
  '(tháng) M Y',
  'tháng M',
  'V tháng M',
  'V tháng M năm R',
  'V tháng M / Y',
  '(năm) R',
  '(năm) Y - y',
  'quý Q / Y',
  'quý Q năm R',
  'quý Q',
  'q Q / Y',
  'q Q - Y',
  'q Q năm R',
  'q Q Y',
  'thế|thập kỷ|kỉ C',
  '(những_năm|thập_niên|thập_kỷ|thập_kỉ|những_năm_đầu_thập_niên) G',
  'W',
  'd / M',
  'B',
  // Clock times.
  'K giờ|g|h',
  'H giờ|g|h m',
  'H giờ|g|h m phút|p|ph',
  'H giờ|g|h P',
  'H giờ|g|h m P',
  'H giờ|g|h m phút P',
  'H giờ|g|h T P?',
  'H giờ|g|h kém L P?',
  'H : m P?',
  'H : m : s',
];

const relative: readonly (readonly [string, RelativeDay])[] = [
  ['bây giờ | ngay bây giờ | lúc này', { grain: 'second', offset: 0 }],
  ['hôm nay | ngày hôm nay | ngày nay', { grain: 'day', offset: 0 }],
  ['hôm qua | ngày hôm qua', { grain: 'day', offset: -1 }],
  ['hôm kia', { grain: 'day', offset: -2 }],
  ['ngày mai | hôm sau | mai', { grain: 'day', offset: 1 }],
  ['ngày kia | ngày mốt', { grain: 'day', offset: 2 }],
  ['tuần này', { grain: 'week', offset: 0 }],
  ['tuần trước | tuần qua | tuần vừa qua | tuần rồi', { grain: 'week', offset: -1 }],
  ['tuần tới | tuần sau', { grain: 'week', offset: 1 }],
  ['tháng này', { grain: 'month', offset: 0 }],
  ['tháng trước | tháng qua | tháng vừa qua | tháng rồi', { grain: 'month', offset: -1 }],
  ['tháng tới | tháng sau', { grain: 'month', offset: 1 }],
  ['quý này | quý nay | quý hiện tại', { grain: 'quarter', offset: 0 }],
  ['quý trước | quý vừa qua', { grain: 'quarter', offset: -1 }],
  ['quý tới | quý sau | quý tiếp | quý tiếp theo', { grain: 'quarter', offset: 1 }],
  ['năm nay', { grain: 'year', offset: 0 }],
  ['năm ngoái | năm trước | năm qua | năm rồi | năm vừa qua', { grain: 'year', offset: -1 }],
  ['năm tới | năm sau | năm kế tiếp | sang năm | năm tiếp theo', { grain: 'year', offset: 1 }],
];

const weekends: readonly (readonly [string, RelativeDay])[] = [
  ['cuối tuần này', { grain: 'week', offset: 0, only: 'weekend' }],
  ['cuối tuần qua', { grain: 'week', offset: -1, only: 'weekend' }],
  ['cuối tuần trước', { grain: 'week', offset: -1, only: 'weekend' }],
  ['cuối tuần tới', { grain: 'week', offset: 1, only: 'weekend' }],
  ['cuối năm nay', { grain: 'year', offset: 0, only: 'end' }],
  ['cuối năm ngoái', { grain: 'year', offset: -1, only: 'end' }],
  ['cuối năm tới', { grain: 'year', offset: 1, only: 'end' }],
];

/** Parts of a day and the hours that they begin at. */
const parts: readonly (readonly [string, number])[] = [
  ['sáng | buổi sáng', 4],
  ['trưa | buổi trưa | chiều | buổi chiều', 12],
  ['tối | buổi tối | đêm', 18],
];
const partDays: readonly (readonly [string, number])[] = [
  ['nay | hôm nay', 0],
  ['qua | hôm qua', -1],
  ['mai | ngày mai', 1],
];
const relativeParts = parts.flatMap(([partForms, hour]) =>
  partDays.flatMap(([dayForms, offset]) =>
    alternatives(partForms).flatMap((part) =>
      alternatives(dayForms).map((day): [string, RelativeDay] => [
        `${part} ${day}`,
        { grain: 'day', offset, hour },
      ]),
    ),
  ),
);

export const dates: DateTables = {
  patterns,
  monthNumbers,
  monthNames: new Phrases<number>([]),
  monthParts: new Phrases<number>([
    ['đầu', 1],
    ['giữa', 2],
    ['trung tuần', 2],
    ['cuối', 3],
  ]),
  weekdays,
  quarters: new Phrases<number>([
    ['một', 1],
    ['nhất', 1],
    ['i', 1],
    ['hai', 2],
    ['ii', 2],
    ['ba', 3],
    ['iii', 3],
    ['bốn', 4],
    ['tư', 4],
    ['iv', 4],
  ]),
  dayParts: new Phrases<number>([
    ...alternatives('sáng | sáng sớm | rạng sáng | sáng nay | sáng mai').map(
      (form) => [form, 0] as const,
    ),
    ...alternatives(
      'trưa | chiều | tối | đêm | khuya | chiều nay | tối nay | chiều mai | tối mai',
    ).map((form) => [form, 12] as const),
  ]),
  relative: new Phrases([
    ...relative.flatMap(([forms, day]) => alternatives(forms).map((form) => [form, day] as const)),
    ...relativeParts,
    ...weekends,
  ]),
  spans: {
    before: new Phrases<-1 | 1>([]),
    after: new Phrases<-1 | 1>([
      ...alternatives('qua | vừa qua | vừa rồi | gần đây | gần nhất | nay | trở lại đây').map(
        (form) => [form, -1] as const,
      ),
      ...alternatives('tới | tiếp theo | sắp tới | nữa | kế tiếp').map(
        (form) => [form, 1] as const,
      ),
    ]),
    ago: phraseSet('trước | trước đây | trước đó'),
  },
  clockHeads: phraseSet(
    'lúc | vào | hồi | từ | đến | tới | trước | sau | khoảng | đúng | sáng | trưa | chiều | tối | đêm | nay | qua | ( | - | mới | tầm | gần | quá',
  ),
  lengthHeads: phraseSet(
    'kéo dài | kéo dài tới | kéo dài đến | mất | mất tới | tốn | suốt | trong | trong vòng | trong suốt | chỉ trong | trễ | chậm | muộn | sớm',
  ),
  weekdayTurn: 1,
  weekdayHeads: phraseSet(
    'hôm | vào | sáng | chiều | tối | trưa | đêm | đến | từ | ngày | và | là | hay | trước | sau | , | cho đến | tới',
  ),
  joints: phraseSet(', | của | lúc | vào lúc | vào | , vào | , ngày | của ngày | ngày'),
};
