import { expect, test } from 'vitest';
import { given } from '../../../../lib/extract/quantities/given';

test('what is undefined is left out, what is nought or empty stays', () => {
  const kept = given({ a: 0, b: undefined, c: '', d: false });
  expect(Object.keys(kept)).toEqual(['a', 'c', 'd']);
});
