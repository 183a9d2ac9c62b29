import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsBetween, sharedEnds } from '../../../../lib/anchoring/alignment/gaps';

test('gaps lie before, between and after runs', () => {
  const runs = [
    { before: 1, after: 0, length: 2 },
    { before: 5, after: 4, length: 1 },
  ];
  expect(gapsBetween(runs, 7, 5)).toEqual([
    { old: 0, oldEnd: 1, now: 0, nowEnd: 0 },
    { old: 3, oldEnd: 5, now: 2, nowEnd: 4 },
    { old: 6, oldEnd: 7, now: 5, nowEnd: 5 },
  ]);
});

test('without runs everything is one gap', () => {
  expect(gapsBetween([], 3, 2)).toEqual([{ old: 0, oldEnd: 3, now: 0, nowEnd: 2 }]);
});

test('what two lists begin and end with is not told twice', () => {
  expect(sharedEnds([1, 2, 3], [1, 9, 3])).toEqual([
    { before: 0, after: 0, length: 1 },
    { before: 2, after: 2, length: 1 },
  ]);
  expect(sharedEnds([7, 7], [7, 7, 7])).toEqual([
    { before: 0, after: 0, length: 2 },
    { before: 2, after: 3, length: 0 },
  ]);
});

const list = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 8 });

test('shared ends and the gap between them are the whole of both lists', () => {
  fc.assert(
    fc.property(list, list, (olds, news) => {
      const runs = sharedEnds(olds, news);
      for (const { before, after, length } of runs) {
        expect(olds.slice(before, before + length)).toEqual(news.slice(after, after + length));
      }
      const gaps = gapsBetween(runs, olds.length, news.length);
      const shared = runs.reduce((sum, { length }) => sum + length, 0);
      const free = (ends: [number, number][]) =>
        ends.reduce((sum, [from, to]) => sum + to - from, 0);
      expect(shared + free(gaps.map(({ old, oldEnd }) => [old, oldEnd]))).toBe(olds.length);
      expect(shared + free(gaps.map(({ now, nowEnd }) => [now, nowEnd]))).toBe(news.length);
    }),
  );
});
