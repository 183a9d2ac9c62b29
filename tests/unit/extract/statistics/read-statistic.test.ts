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
