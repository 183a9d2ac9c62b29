import { expect, test } from 'vitest';
import { finish } from '../../../lib/anchoring/steps';

test('a generator is run to what it returns', () => {
  function* steps(): Generator<void, number> {
    yield;
    yield;
    return 3;
  }
  expect(finish(steps())).toBe(3);
});
