import { expect, test } from 'vitest';
import { inLocalTime } from '../../../../lib/article/fields/local-time';

const utc = '2026-05-04T03:30:20Z';

test.each([
  ['a time with an offset', ['2026-05-03T22:30:20-05:00'], '2026-05-03T22:30:20-05:00'],
  ['a clock of the same minute', ['2026-05-03T22:30:00'], '2026-05-03T22:30:20-05:00'],
  ['a clock half an hour off the full one', ['2026-05-04T09:00'], '2026-05-04T09:00:20+05:30'],
  ['the next time, when the first is UTC', [utc, '2026-05-03T22:30'], '2026-05-03T22:30:20-05:00'],
  ['no other minute', ['2026-05-03T22:37:00'], utc],
  ['no other instant', ['2026-05-03T21:30:20-05:00'], utc],
  ['no clock of nowhere', ['2026-05-03T15:30:00'], utc],
  ['no day', ['2026-05-03'], utc],
  ['nothing', [], utc],
])('the paper’s time is told by %s', (_, shown, local) => {
  expect(inLocalTime(utc, shown)).toBe(local);
});

test('what has an offset of its own, or no clock, stays as it is', () => {
  for (const time of ['2026-05-04T03:30:20+07:00', '2026-05-04', '2026-05-04T03:30:20'])
    expect(inLocalTime(time, ['2026-05-03T22:30:00'])).toBe(time);
});
