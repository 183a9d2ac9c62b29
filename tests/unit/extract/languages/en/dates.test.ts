import { expect, test } from 'vitest';
import { dates } from '../../../../../lib/extract/languages/en/dates';
import { wholeMatch } from '../whole-match';

test.each([
  ['monthNames', 'September', 9],
  ['monthNames', 'Sept.', 9],
  ['weekdays', 'Thurs', 4],
  ['weekdays', 'Sunday', 7],
  ['dayParts', 'p.m.', 12],
  ['monthParts', 'late', 3],
] as const)('%s: "%s" is %d', (table, phrase, value) => {
  expect(wholeMatch(dates[table], phrase)).toBe(value);
});

test.each([
  ['yesterday', { grain: 'day', offset: -1 }],
  ['next month', { grain: 'month', offset: 1 }],
  ['last summer', { grain: 'year', offset: -1, only: 'summer' }],
  ['this weekend', { grain: 'week', offset: 0, only: 'weekend' }],
])('"%s" lies beside the day of publication', (phrase, relative) => {
  expect(wholeMatch(dates.relative, phrase)).toEqual(relative);
});

test('months and weekdays are all there', () => {
  const months =
    'January February March April May June July August September October November December';
  expect(months.split(' ').map((month) => wholeMatch(dates.monthNames, month))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
  const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  expect(days.map((day) => wholeMatch(dates.weekdays, day))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
