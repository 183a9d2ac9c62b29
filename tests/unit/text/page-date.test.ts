import { describe, expect, test } from 'vitest';
import { readPageDate } from '../../../lib/text/page-date';

describe('dates as pages write them', () => {
  test.each([
    ['2024-05-17T15:42:00+07:00', '2024-05-17T15:42:00+07:00'],
    ['2024-05-17T15:42:00.000Z', '2024-05-17T15:42:00Z'],
    ['2024-05-17 15:42', '2024-05-17T15:42'],
    ['2024-05-17T15:42:00+0700', '2024-05-17T15:42:00+07:00'],
    ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25:00+07:00'],
    ['Thứ Bảy, 13/05/2023 17:27', '2023-05-13T17:27:00'],
    ['Thứ Sáu, 26/12/2025 - 22:10', '2025-12-26T22:10:00'],
    ['05/10/2026 15:42 GMT+7', '2026-10-05T15:42:00+07:00'],
    ['04/12/2017 07:23 GMT+7', '2017-12-04T07:23:00+07:00'],
    ['05-09-2026 - 17:09 PM', '2026-09-05T17:09:00'],
    ['17. Mai 2023', '2023-05-17'],
    ['Published March 3rd, 2021 at 4:05 p.m.', '2021-03-03T16:05:00'],
    ['5 de mayo de 2020', '2020-05-05'],
    ['2019年3月7日', '2019-03-07'],
  ])('%s', (text, expected) => {
    expect(readPageDate(text)).toBe(expected);
  });

  test('months come first where the page is American', () => {
    expect(readPageDate('05/10/2026', true)).toBe('2026-05-10');
    expect(readPageDate('25/10/2026', true)).toBe('2026-10-25');
  });

  test.each(['2 giờ trước', 'Số 35/2026', '12/13', '99/99/2020', ''])('no date in %j', (text) => {
    expect(readPageDate(text)).toBeUndefined();
  });
});
