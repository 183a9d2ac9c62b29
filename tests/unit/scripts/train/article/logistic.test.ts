import { expect, test } from 'vitest';
import { chanceOf, fitLogistic } from '../../../../../scripts/train/article/logistic';

const examples = [0, 1, 2, 3, 4, 5].map((value) => ({
  features: [1, value / 5],
  label: value > 2,
  weight: 1,
}));

test('what tells the cases apart is found, and found alike each time', () => {
  const weights = fitLogistic(examples, 2);
  for (const { features, label } of examples) expect(chanceOf(features, weights) > 0.5).toBe(label);
  expect(fitLogistic(examples, 2)).toEqual(weights);
});

test('a feature that is always 0 has no weight', () => {
  expect(fitLogistic(examples, 3)[2]).toBe(0);
});
