import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairIndex } from '../../../../lib/anchoring/words/pair-index';

test('the places of a pair are told in order', () => {
  expect(new PairIndex([1, 2, 3, 1, 2]).places(1, 2, 9)).toEqual([0, 3]);
});

test('a pair that stands too often has no places', () => {
  expect(new PairIndex([1, 2, 1, 2, 1, 2]).places(1, 2, 2)).toEqual([]);
});

test('a pair is not the same turned round', () => {
  expect(new PairIndex([1, 2, 3]).places(2, 1, 9)).toEqual([]);
});

test('texts without pairs have none', () => {
  expect(new PairIndex([]).places(1, 2, 9)).toEqual([]);
  expect(new PairIndex([1]).places(1, 1, 9)).toEqual([]);
});

test('every pair is found, and nothing else', () => {
  const ids = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });
  fc.assert(
    fc.property(ids, fc.nat(6), fc.nat(6), (list, first, second) => {
      const expected = list.flatMap((id, at) =>
        id === first && list[at + 1] === second ? [at] : [],
      );
      expect(new PairIndex(list).places(first, second, 99)).toEqual(expected);
    }),
  );
});
