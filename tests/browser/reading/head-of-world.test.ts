import { expect, test } from 'vitest';
import { headOfWorld } from '../../../lib/reading/head-of-world';

test('two scripts of a world share what they know of the head', () => {
  const world = {};
  expect(headOfWorld(world)).toBe(headOfWorld(world));
  expect(headOfWorld({})).not.toBe(headOfWorld(world));
});
