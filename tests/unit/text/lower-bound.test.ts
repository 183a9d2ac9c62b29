import { expect, test } from 'vitest';
import { lowerBound } from '../../../lib/text/lower-bound';

const things = [{ start: 0 }, { start: 4 }, { start: 4 }, { start: 9 }];

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 3],
  [9, 3],
  [10, 4],
])('the first thing at or after %d is number %d', (offset, index) => {
  expect(lowerBound(things, offset)).toBe(index);
});

test('of nothing it is the end', () => {
  expect(lowerBound([], 3)).toBe(0);
});
