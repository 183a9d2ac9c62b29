import { expect, test } from 'vitest';
import { Slots } from '../../../../lib/anchoring/alignment/slots';

test('a word is put both ways, and no other has a place', () => {
  const places = new Slots(3, 2);
  places.put(2, 0);
  expect([...places.slots]).toEqual([-1, -1, 0]);
  expect([...places.origins]).toEqual([2, -1]);
});
