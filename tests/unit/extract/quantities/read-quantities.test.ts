import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';
import { suggestStatistics } from '../../../../lib/extract/statistics/suggest-statistics';

/** Each quantity as its text and the fields that the case names. */
type Row = readonly [text: string, ...expected: (readonly [exact: string, fields: object])[]];

function expectRead(language: string, [text, ...expected]: Row): void {
  const read = readQuantities(text, { language });
  const found = read.map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected.map(([exact]) => exact));
  for (const [index, [, fields]] of expected.entries()) expect(read[index]).toMatchObject(fields);
}

const vietnamese: Row[] = [
  [
    'Khen thưởng 691 tập thể, 1.780 cá nhân có thành tích.',
    ['691 tập thể', { value: 691 }],
    ['1.780 cá nhân', { value: 1780, unit: 'cá nhân' }],
  ],
  ['Khoảng 25,000 người đã sơ tán.', ['25,000 người', { value: 25_000, qualifier: 'approximate' }]],
  [
    'Hỗ trợ 300.000 đồng/người/tháng.',
    ['300.000 đồng/người/tháng', { value: 300_000, unitCode: 'VND', per: 'người/tháng' }],
  ],
  ['Chi 15 tỷ 700 triệu đồng.', ['15 tỷ 700 triệu đồng', { value: 15.7e9, measure: 'money' }]],
  [
    'Trị giá trên 800 triệu đô la Mỹ.',
    ['800 triệu đô la Mỹ', { value: 8e8, unitCode: 'USD', qualifier: 'over' }],
  ],
  ['Lượng mưa 150 - 300mm.', ['150 - 300mm', { value: 150, valueMax: 300, unitCode: 'mm' }]],
  ['Xe chạy 85 dặm trên giờ.', ['85 dặm trên giờ', { measure: 'speed', unitCode: '[mi_i]/h' }]],
  ['Tuyến đường dài hai cây số rưỡi.', ['hai cây số rưỡi', { value: 2.5, unitCode: 'km' }]],
  [
    'Tăng 0,3 điểm phần trăm.',
    ['0,3 điểm phần trăm', { measure: 'percent', unitCode: '[pp]', change: 'rise' }],
  ],
  ['Diện tích 200 mét vuông.', ['200 mét vuông', { measure: 'area', unitCode: 'm2' }]],
  ['Động đất mạnh 7,5 độ.', ['7,5 độ', { measure: 'other' }]],
  ['Nhiệt độ 37-39 độ C.', ['37-39 độ C', { measure: 'temperature', value: 37, valueMax: 39 }]],
  [
    'Ba người đàn ông, 33, 34 và 39 tuổi.',
    ['Ba người đàn ông', { value: 3 }],
    ['33', { measure: 'age' }],
    ['34', { measure: 'age' }],
    ['39 tuổi', { measure: 'age', value: 39 }],
  ],
  [
    'Có hàng trăm người biểu tình.',
    ['hàng trăm người biểu tình', { value: 100, qualifier: 'vague' }],
  ],
  ['Giá tăng gấp đôi.', ['gấp đôi', { measure: 'ratio', value: 2 }]],
  ['Thắng với tỷ số 2-1.', ['2-1', { measure: 'score', value: 2, valueMax: 1 }]],
  ['Đó là lần thứ 47.', ['lần thứ 47', { measure: 'rank', value: 47 }]],
  ['Ông nghề săn năm năm.', ['năm năm', { measure: 'duration', value: 5 }]],
];

const english: Row[] = [
  ['There were 14 major titles.', ['14 major titles', { value: 14, unit: 'titles' }]],
  ['It cost US$1.2bn last time.', ['US$1.2bn', { value: 1.2e9, unitCode: 'USD' }]],
  ['A $5m deal.', ['$5m', { value: 5e6, assumed: { unitCode: 'USD' } }]],
  ['Between 60 and 85 layoffs are planned.', ['60 and 85 layoffs', { value: 60, valueMax: 85 }]],
  [
    'It fell from 52,300 to 49,875.',
    ['52,300 to 49,875', { from: 52_300, to: 49_875, change: 'fall' }],
  ],
  [
    'About half of the homes burnt.',
    ['half', { measure: 'ratio', value: 0.5, qualifier: 'approximate' }],
  ],
  ['One in five agreed.', ['One in five', { measure: 'ratio', value: 0.2 }]],
  ['A 12-fold rise.', ['12-fold', { measure: 'ratio', value: 12 }]],
  ['The 42-kilometre tunnel.', ['42-kilometre', { unitCode: 'km', value: 42 }]],
  [
    'They took 45 and 50 mg.',
    ['45', { measure: 'weight', unitCode: 'mg' }],
    ['50 mg', { value: 50 }],
  ],
  ['Sims, 20, was shot.', ['20', { measure: 'age', value: 20 }]],
  ['A man in his 40s.', ['40s', { measure: 'age', value: 40, valueMax: 49 }]],
  ['At least 384 people died.', ['384 people', { value: 384, qualifier: 'atLeast' }]],
  ['Dozens of homes burnt.', ['Dozens of homes', { value: 12, qualifier: 'vague' }]],
  [
    'They won 31-27 on Sunday.',
    ['31-27', { measure: 'score' }],
    ['Sunday', { measure: 'date', minor: 'weekday' }],
  ],
];

describe('Vietnamese', () => {
  test.each(vietnamese.map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    expectRead('vi', row);
  });
});

describe('English', () => {
  test.each(english.map((row) => ({ text: row[0], row })))('$text', ({ row }) => {
    expectRead('en', row);
  });
});

/** Numbers that only name something. */
const names: [language: string, text: string][] = [
  ['vi', 'Kết luận số 01-KL/TW của Bộ Chính trị.'],
  ['vi', 'Nghị định số 57/2024/NĐ-CP của Chính phủ.'],
  ['vi', 'Phòng, chống COVID-19.'],
  ['vi', 'Xe tải 54N-7 trên quốc lộ 51 hướng về Quận 7.'],
  ['vi', 'Ông Ba nói không có gì, tỷ lệ vẫn thế.'],
  ['vi', 'Đây là một công trình của hai bên.'],
  ['en', 'Flight BA249 and the A320 left.'],
  ['en', 'The first half of the match.'],
];

test.each(names)('%s leaves alone: %s', (language, text) => {
  expect(readQuantities(text, { language }).filter(({ minor }) => minor === undefined)).toEqual([]);
});

const pieces = fc.constantFrom(
  '1',
  '2.5',
  '1.780',
  ',',
  '.',
  '-',
  '/',
  '$',
  '%',
  ' ',
  ' ',
  'năm',
  'một',
  'trăm',
  'tỷ',
  'tháng',
  'từ',
  'đến',
  'km',
  'and',
  'hundred',
  'million',
  'half',
  'May',
  'th',
  's',
  '½',
  'người',
  'A',
  '\u0309',
  '😀',
);

test('spans are in order and inside any text', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }),
      fc.constantFrom('vi', 'en'),
      (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of readQuantities(text, { language, published: '2025-05-17' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 300 },
  );
});

const endless = [
  '1',
  '1.',
  '1,',
  '1-',
  '1:',
  '1/',
  '1 1 ',
  '12/',
  '1.1.1.1.',
  '1.1.1.1 ',
  'Nghị định 12/12/',
  'lăm không ',
  '((1',
  '$1',
  'một ',
  'năm ',
  'a/1',
  'a\u0301',
  '\u0301',
  '12 ',
  '$',
  'ngày 1 và ',
  'one hundred and ',
  'between 1 and ',
  'aged 3, ',
  'hai mươi mốt tháng ',
  '5 km/',
  'Ab-1/',
  'Theo ',
  'May ',
  ' ',
  '“',
];

const endlessIn = ['vi', 'en'].flatMap((language) =>
  endless.map((piece) => [language, piece] as const),
);

test.each(endlessIn)(
  '%s: a text of nothing but "%s" takes time in proportion',
  (language, piece) => {
    const article = (length: number) => ({
      url: 'https://tin.example/',
      isArticle: true,
      structure: { bylines: [], captions: [], language, published: '2025-05-17' },
      blocks: [{ role: 'paragraph' as const, text: piece.repeat(length / piece.length) }],
    });
    const time = (length: number) => {
      const read = article(length);
      const begun = performance.now();
      suggestStatistics(read);
      return performance.now() - begun;
    };
    // Other tests take turns with this one: the quickest of some runs is what the text itself costs.
    const quickest = (length: number) => Math.min(...[0, 1, 2, 3, 4].map(() => time(length)));
    const factor = () => quickest(8_000) / Math.max(quickest(2_000), 1);
    // Four times the text: far below the sixteen times that looking back would cost.
    expect([factor, factor, factor].some((measured) => measured() < 10)).toBe(true);
  },
);

test('what is proposed of an endless sentence stays small', () => {
  const text = `Có ${'12 người và '.repeat(5_000)}`;
  const proposed = suggestStatistics({
    url: 'https://tin.example/',
    isArticle: true,
    structure: { bylines: [], captions: [], language: 'vi' },
    blocks: [{ role: 'paragraph', text }],
  });
  expect(proposed.length).toBeGreaterThan(100);
  const longest = Math.max(...proposed.map(({ statistic }) => statistic.context?.length ?? 0));
  expect(longest).toBeLessThan(5_000);
});
