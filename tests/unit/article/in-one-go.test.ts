import { expect, test } from 'vitest';
import { inOneGo } from '../../../lib/article/in-one-go';

test('all steps are taken, and the last one’s value is given', () => {
  const taken: number[] = [];
  function* steps(): Generator<void, string> {
    for (const step of [1, 2, 3]) {
      taken.push(step);
      yield;
    }
    return 'read';
  }
  expect(inOneGo(steps())).toBe('read');
  expect(taken).toEqual([1, 2, 3]);
});

test('what a step throws is thrown', () => {
  // biome-ignore lint/correctness/useYield: it fails before its first step (2026-11-26)
  function* steps(): Generator<void, string> {
    throw new Error('the page was left');
  }
  expect(() => inOneGo(steps())).toThrow('the page was left');
});
