import { expect, test } from 'vitest';
import {
  type StatisticSuggestion,
  suggestStatistics,
} from '../../../../lib/extract/statistics/suggest-statistics';

function suggest(language: string, ...texts: string[]): StatisticSuggestion[] {
  return suggestStatistics({
    url: 'https://tin.example/a.html',
    isArticle: true,
    structure: { bylines: [], captions: [], language, published: '2025-05-18T08:00:00+07:00' },
    blocks: texts.map((text) => ({ role: 'paragraph' as const, text })),
  });
}

const paragraph =
  'Theo Sở Y tế tỉnh Đồng Tháp, trong 5 năm qua đã có 2.340 hộ dân được hỗ trợ. Kế hoạch số 12-KH/TU được ký ngày 3/4.';

test('proposes the figures of a paragraph and leaves names alone', () => {
  expect(suggest('vi', 'Tin vắn', paragraph).map(({ exact }) => exact)).toEqual([
    '5 năm',
    '2.340 hộ dân',
    '3/4',
  ]);
});

test('a suggestion says where it lies, what it reads, who says so, and for which time', () => {
  const [, households] = suggest('vi', 'Tin vắn', paragraph);
  expect(households).toMatchObject({
    blockIndex: 1,
    rule: 'count',
    statistic: {
      measure: 'count',
      value: 2340,
      unit: 'hộ dân',
      period: 'trong 5 năm qua',
      attribution: 'Sở Y tế tỉnh Đồng Tháp',
      context: paragraph.slice(0, paragraph.indexOf(' Kế hoạch')),
    },
  });
});

test('what is assumed is named in the rule', () => {
  const rules = suggest('en', 'It cost $5 on May 3.').map(({ rule }) => rule);
  expect(rules).toEqual([
    'money; currency assumed from a shared sign or a short form',
    'date; date counted from the day of publication',
  ]);
});

test("the article's other figures settle how a number is written", () => {
  const [, , people] = suggest('vi', 'Tăng 7.25% và 3.5%.', 'Có 1,500 em dự thi.');
  expect(people?.statistic.value).toBe(1500);
});

test('a bare small number, a weekday and a clock time are not proposed', () => {
  expect(suggest('vi', 'Lúc 8 giờ 30 hôm thứ Hai, anh viết số 3.')).toEqual([]);
});
