import { expect, test } from 'vitest';
import { Pairs } from '../../../../lib/anchoring/alignment/pairs';
import { finish } from '../../../../lib/anchoring/steps';

test('a pair has one number wherever it stands', () => {
  const pairs = new Pairs(() => 100);
  const [first, second, third] = finish(pairs.of([1, 2, 1, 2]));
  expect(third).toBe(first);
  expect(second).not.toBe(first);
  expect(finish(pairs.of([1, 2]))).toEqual([first]);
});

test('a pair of common words is not rare', () => {
  const pairs = new Pairs((word) => (word === 1 ? 20 : 100));
  const [common = -1, half = -1] = finish(pairs.of([1, 1, 2]));
  expect(pairs.isRare(common)).toBe(false);
  expect(pairs.isRare(half)).toBe(true);
  expect(pairs.isRare(99)).toBe(false);
});

test('fewer than two words are no pair', () => {
  expect(finish(new Pairs(() => 100).of([1]))).toEqual([]);
  expect(finish(new Pairs(() => 100).of([]))).toEqual([]);
});
