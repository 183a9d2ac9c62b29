import { expect, test } from 'vitest';
import type { Part } from '../../../../components/library/library-port';
import { firstPart, firstRows, withPart } from '../../../../components/library/paged';

test('parts come one after another until there is no next', () => {
  const first = firstPart({ rows: [1, 2], total: 3, next: 'two' });
  expect(first).toEqual({ rows: [1, 2], total: 3, next: 'two' });
  expect(withPart(first, { rows: [3], total: 4 })).toEqual({
    rows: [1, 2, 3],
    total: 4,
    next: null,
  });
});

test('as many rows as were unfolded come again, however few one ask can carry', async () => {
  const all = Array.from({ length: 30 }, (_, number) => number);
  const asked: Part[] = [];
  const load = async (part: Part) => {
    asked.push(part);
    const start = Number(part.cursor ?? 0);
    const end = start + part.limit;
    const rows = all.slice(start, end);
    return { rows, total: all.length, ...(end < all.length && { next: String(end) }) };
  };
  const paged = await firstRows(load, 12, { usual: 3, most: 5 });
  expect(paged).toEqual({ rows: all.slice(0, 12), total: 30, next: '12' });
  expect(asked.map(({ limit }) => limit)).toEqual([5, 5, 2]);
  expect((await firstRows(load, 0, { usual: 3, most: 5 })).rows).toEqual([0, 1, 2]);
  expect((await firstRows(load, 99, { usual: 3, most: 50 })).rows).toEqual(all);
});
