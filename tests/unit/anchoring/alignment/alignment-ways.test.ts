import { expect, test } from 'vitest';
import {
  diagonal,
  endingBefore,
  inserted,
  lost,
  wayToInserted,
  wayToLost,
  wayToSlot,
} from '../../../../lib/anchoring/alignment/alignment-ways';

test('a slot follows the best of what stood before', () => {
  expect(endingBefore(wayToSlot(9, 9, 5), diagonal)).toBe(diagonal);
  expect(endingBefore(wayToSlot(9, 5, 9), diagonal)).toBe(lost);
  expect(endingBefore(wayToSlot(9, 5, 5), diagonal)).toBe(inserted);
});

test('a gap grows where that costs no more than to open one after the better of the others', () => {
  expect(endingBefore(wayToLost(4, 4, 9, 9), lost)).toBe(lost);
  expect(endingBefore(wayToLost(3, 4, 9, 8), lost)).toBe(diagonal);
  expect(endingBefore(wayToLost(3, 4, 8, 9), lost)).toBe(inserted);
  expect(endingBefore(wayToInserted(4, 4, 9, 9), inserted)).toBe(inserted);
  expect(endingBefore(wayToInserted(3, 4, 9, 8), inserted)).toBe(diagonal);
  expect(endingBefore(wayToInserted(3, 4, 8, 9), inserted)).toBe(lost);
});

test('the three ways of a cell do not touch each other', () => {
  for (const slot of [diagonal, lost, inserted]) {
    for (const [losing, lostBefore] of [
      [wayToLost(4, 4, 0, 0), lost],
      [wayToLost(3, 4, 0, 1), inserted],
    ] as const) {
      const ways = slot | losing | wayToInserted(3, 4, 0, 1);
      expect([diagonal, lost, inserted].map((ending) => endingBefore(ways, ending))).toEqual([
        slot,
        lostBefore,
        lost,
      ]);
    }
  }
});
