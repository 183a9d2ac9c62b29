import { expect, test } from 'vitest';
import { readStatistic } from '../../../../lib/extract/statistics/read-statistic';
import type { Statistic } from '../../../../lib/model/statistic';

function read(text: string, marked: string, language: string): Statistic {
  const start = text.indexOf(marked);
  return readStatistic(
    {
      structure: { bylines: [], captions: [], language },
      blocks: [{ role: 'paragraph', text }],
    },
    { blockIndex: 0, start, end: start + marked.length },
  );
}

test('a Vietnamese count has its value, noun and sentence', () => {
  const text = 'Hội nghị đã bế mạc. Khen thưởng 691 tập thể, 1.780 cá nhân có mô hình hay.';
  expect(read(text, '1.780 cá nhân', 'vi')).toMatchObject({
    measure: 'count',
    value: 1780,
    unit: 'cá nhân',
    context: 'Khen thưởng 691 tập thể, 1.780 cá nhân có mô hình hay.',
  });
});

test('an English count', () => {
  expect(read('They honoured 1,780 people.', '1,780 people', 'en')).toMatchObject({
    measure: 'count',
    value: 1780,
    unit: 'people',
  });
});

test('a text without a figure is of no known measure', () => {
  expect(read('Không có gì.', 'gì', 'vi')).toEqual({ measure: 'other', context: 'Không có gì.' });
});

test.each([
  ['tăng từ 78,4% lên 91,6%.', '78,4%', 78.4],
  ['tăng từ 78,4% lên 91,6%.', '91,6%', 91.6],
  ['tăng từ 78,4% lên 91,6%.', '78,4% lên 91,6%', 91.6],
])('in "%s" the mark on "%s" is %d', (change, marked, value) => {
  const text = `Tỷ lệ hộ dân được dùng nước sạch ${change}`;
  expect(read(text, marked, 'vi')).toMatchObject({ measure: 'percent', value, unit: '%' });
});

const byHand: [language: string, text: string, marked: string, fields: Partial<Statistic>][] = [
  ['vi', 'Huyện có 47 trạm cấp nước.', '47 trạm cấp nước', { value: 47, unit: 'trạm cấp nước' }],
  ['vi', 'Huyện có 47 trạm cấp nước.', '47', { value: 47, unit: 'trạm cấp nước' }],
  ['vi', 'Chiếc xe giá 1tr2.', '1tr2', { measure: 'money', value: 1_200_000, unitCode: 'VND' }],
  ['vi', 'Hai phần ba số hộ có nước.', 'Hai phần ba', { measure: 'ratio', value: 2 / 3 }],
  ['vi', 'Họp ngày 17/5 tại Huế.', '17/5', { measure: 'date', iso: 'XXXX-05-17' }],
  ['vi', 'Mưa 150 - 300mm.', '150 - 300mm', { value: 150, valueMax: 300, unitCode: 'mm' }],
  [
    'vi',
    'Hồ sơ giảm từ 52.300 xuống 49.875 trong năm 2024.',
    'từ 52.300 xuống 49.875',
    { from: 52_300, to: 49_875, change: 'fall', period: 'trong năm 2024' },
  ],
  ['vi', 'Kết luận số 01-KL/TW.', '01', { value: 1 }],
  ['en', 'It cost $412.6 million.', '$412.6 million', { value: 412.6e6, unitCode: 'USD' }],
  [
    'en',
    'It fell from 52,300 to 49,875 last year.',
    'from 52,300 to 49,875',
    { from: 52_300, to: 49_875, change: 'fall', period: 'last year' },
  ],
];

test.each(byHand)('%s: in "%s" the mark on "%s"', (language, text, marked, fields) => {
  expect(read(text, marked, language)).toMatchObject(fields);
});
