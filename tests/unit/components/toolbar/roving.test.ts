import { expect, test } from 'vitest';
import { roveTo } from '../../../../components/toolbar/roving';

const grid = { count: 7, columns: 4 };

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 6, 0],
  ['ArrowLeft', 0, 6],
  ['ArrowDown', 1, 5],
  ['ArrowDown', 3, 3],
  ['ArrowDown', 5, 1],
  ['ArrowUp', 5, 1],
  ['ArrowUp', 1, 5],
  ['ArrowUp', 3, 3],
  ['Home', 5, 0],
  ['End', 0, 6],
  ['Tab', 2, null],
])('%s leads from %i to %s', (key, from, to) => {
  expect(roveTo(key, from, grid)).toBe(to);
});
