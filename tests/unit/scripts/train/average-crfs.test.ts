import { expect, test } from 'vitest';
import { averageCrfs } from '../../../../scripts/train/average-crfs';

const crf = (value: number) => ({
  emissions: Float32Array.of(value, 0),
  transitions: Float32Array.of(2 * value),
  starts: Float32Array.of(value + 1),
});

test('every weight is the mean of those of the models', () => {
  expect(averageCrfs([crf(1), crf(3)])).toEqual({
    emissions: Float32Array.of(2, 0),
    transitions: Float32Array.of(4),
    starts: Float32Array.of(3),
  });
});

test('one model is its own mean', () => {
  expect(averageCrfs([crf(0.5)])).toEqual(crf(0.5));
});
