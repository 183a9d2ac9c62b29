import { expect, test } from 'vitest';
import { describe as describeTarget } from '../../../lib/anchoring/describe';
import { Landmarks } from '../../../lib/anchoring/landmarks';
import { verify } from '../../../lib/anchoring/verify';

const text = 'Có 691 tập thể và 691 cá nhân được khen thưởng.';
const target = (start: number) => describeTarget(text, { start, end: start + 3 }, []);

test('a quote that stands where it stood is intact, and a landmark', () => {
  const places = new Landmarks();
  expect(verify(text, places, target(18))).toEqual({ state: 'intact', start: 18, end: 21 });
  expect(places.expect(18)).toBe(18);
});

test('a quote is found where its neighbour went', () => {
  const places = new Landmarks();
  places.add(3, 13);
  const moved = `Tin mới: ${text}`.padStart(text.length + 10);
  expect(verify(moved, places, target(18))).toMatchObject({ start: 28 });
});

test('another context is another place', () => {
  expect(verify(text.replace('cá nhân', 'đơn vị'), new Landmarks(), target(18))).toBeUndefined();
});

test('a quote that moved without a landmark is not found', () => {
  expect(verify(`x${text}`, new Landmarks(), target(18))).toBeUndefined();
});
