import { expect, test } from 'vitest';
import { firstPart, limitToReload, withPart } from '../../../../components/library/paged';

test('parts come one after another until there is no next', () => {
  const first = firstPart({ rows: [1, 2], total: 3, next: 'two' });
  expect(first).toEqual({ rows: [1, 2], total: 3, next: 'two' });
  expect(withPart(first, { rows: [3], total: 4 })).toEqual({
    rows: [1, 2, 3],
    total: 4,
    next: null,
  });
});

test.each([
  ['nothing loaded', 0, 50],
  ['as much as was unfolded', 120, 120],
  ['no more than may be asked', 2_000, 500],
])('%s is asked for again', (_, rows, limit) => {
  const paged = { rows: Array.from({ length: rows }), total: rows, next: null };
  expect(limitToReload(paged, 50, 500)).toBe(limit);
});
