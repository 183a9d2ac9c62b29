import { expect, test } from 'vitest';
import { partitionPoint } from '../../../lib/text/partition-point';

test('counts the elements that pass, wherever they end', () => {
  for (let length = 0; length < 9; length += 1) {
    for (let passing = 0; passing <= length; passing += 1) {
      expect(partitionPoint(length, (at) => at < passing)).toBe(passing);
    }
  }
});

test('asks for elements of the list only, and about as often as its length has binary digits', () => {
  const asked: number[] = [];
  partitionPoint(1_000, (at) => {
    asked.push(at);
    return at < 700;
  });
  expect(asked.every((at) => at >= 0 && at < 1_000)).toBe(true);
  expect(asked.length).toBeLessThanOrEqual(10);
});
