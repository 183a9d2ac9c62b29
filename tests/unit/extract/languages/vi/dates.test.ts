import { expect, test } from 'vitest';
import { dates } from '../../../../../lib/extract/languages/vi/dates';
import { wholeMatch } from '../whole-match';

test.each([
  ['weekdays', 'thứ Hai', 1],
  ['weekdays', 'thứ 7', 6],
  ['weekdays', 'Chủ nhật', 7],
  ['dayParts', 'chiều', 12],
  ['monthParts', 'cuối', 3],
  ['monthNumbers', 'tư', 4],
  ['monthNumbers', 'chạp', 12],
] as const)('%s: "%s" is %d', (table, phrase, value) => {
  expect(wholeMatch(dates[table], phrase)).toBe(value);
});

test.each([
  ['hôm qua', { grain: 'day', offset: -1 }],
  ['tháng tới', { grain: 'month', offset: 1 }],
  ['năm ngoái', { grain: 'year', offset: -1 }],
  ['cuối tuần này', { grain: 'week', offset: 0, only: 'weekend' }],
])('"%s" lies beside the day of publication', (phrase, relative) => {
  expect(wholeMatch(dates.relative, phrase)).toEqual(relative);
});

test('the day stands before the month', () => {
  expect(dates.patterns.some((pattern) => pattern.endsWith('D / M / Y'))).toBe(true);
  expect(dates.patterns.some((pattern) => pattern.includes('M / D'))).toBe(false);
});
