import { expect, test } from 'vitest';
import {
  isoFrom,
  isoOf,
  type Moment,
  toDay,
} from '../../../../../lib/extract/quantities/dates/calendar';

/** Thursday, 2 February 2017. */
const day = '2017-02-02';

const cases: [
  title: string,
  moment: Moment,
  said: string | undefined,
  assumed: string | undefined,
][] = [
  ['a whole date', { year: 2025, month: 5, day: 17 }, '2025-05-17', undefined],
  ['a day and month', { month: 5, day: 17 }, 'XXXX-05-17', '2017-05-17'],
  ['a weekday', { weekday: 3 }, 'XXXX-WXX-3', '2017-02-01'],
  ['a late month', { month: 9, part: 3 }, 'XXXX-09', '2016-09-15/2016-09-30'],
  [
    'last summer',
    { relative: { grain: 'year', offset: -1, only: 'summer' } },
    undefined,
    '2016-06-01/2016-08-31',
  ],
  [
    'this weekend',
    { relative: { grain: 'week', offset: 0, only: 'weekend' } },
    undefined,
    '2017-02-04/2017-02-05',
  ],
  [
    'the end of the year',
    { relative: { grain: 'year', offset: 0, only: 'end' } },
    undefined,
    '2017-12-31',
  ],
  ['a century', { century: 19 }, '18XX', undefined],
];

test.each(cases)('%s', (_title, moment, said, assumed) => {
  expect(isoOf(moment, day, -1)).toEqual({
    ...(said !== undefined && { said }),
    ...(assumed !== undefined && { assumed }),
  });
});

test('steps go over the ends of months and years', () => {
  expect(isoFrom(toDay('2024-02-29'), 'day', 1)).toBe('2024-03-01');
  expect(isoFrom(toDay('2024-12-15'), 'month', 1)).toBe('2025-01');
  expect(isoFrom(toDay('2024-12-15'), 'year', -5)).toBe('2019');
});
