import { expect, test } from 'vitest';
import { Landmarks } from '../../../lib/anchoring/landmarks';

function landmarks(...pairs: [from: number, to: number][]): Landmarks {
  const places = new Landmarks();
  for (const [from, to] of pairs) places.add(from, to);
  return places;
}

test('without landmarks everything is expected where it was', () => {
  expect(landmarks().expect(40)).toBe(40);
  expect(landmarks().keepsOrder(40, 7)).toBe(true);
});

test('a passage is expected as far away as its nearest landmark went', () => {
  const places = landmarks([100, 150], [10, 12]);
  expect([0, 10, 30, 90, 200].map((offset) => places.expect(offset))).toEqual([
    2, 12, 32, 140, 250,
  ]);
});

const orders: [from: number, to: number, keeps: boolean][] = [
  [50, 60, true],
  [50, 11, false],
  [50, 151, false],
  [5, 3, true],
  [5, 13, false],
  [120, 149, false],
  [120, 900, true],
];

test.each(orders)('from %i to %i keeps the order: %s', (from, to, keeps) => {
  expect(landmarks([10, 12], [100, 150]).keepsOrder(from, to)).toBe(keeps);
});

test('between landmarks that changed places any order will do', () => {
  expect(landmarks([10, 500], [100, 20]).keepsOrder(50, 300)).toBe(true);
});
