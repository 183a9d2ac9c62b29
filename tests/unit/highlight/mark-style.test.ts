import { expect, test } from 'vitest';
import { layerOf, markStyles } from '../../../lib/highlight/mark-style';
import { markKinds } from '../../../lib/model/mark-kind';

test('every kind of mark has a style', () => {
  expect(markStyles).toEqual(expect.arrayContaining([...markKinds]));
  expect(new Set(markStyles).size).toBe(markStyles.length);
});

const below: [lower: (typeof markStyles)[number], upper: (typeof markStyles)[number]][] = [
  ['suggestion', 'note'],
  ['note', 'statistic'],
  ['statistic', 'person'],
  ['organisation', 'changed'],
  ['changed', 'flash'],
];

test.each(below)('%s lies below %s', (lower, upper) => {
  expect(layerOf(lower)).toBeLessThan(layerOf(upper));
});
