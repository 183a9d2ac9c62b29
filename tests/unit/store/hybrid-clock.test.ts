import { expect, test } from 'vitest';
import { compareClocks, mostLead, tick, timeOf } from '../../../lib/store/hybrid-clock';
import { sampleId } from './sample-rows';

const device = sampleId(1);

test.each([
  ['takes wall time while it moves on', 2000, { wall: 2000, counter: 0, device }],
  ['counts when time stands still', 1000, { wall: 1000, counter: 6, device }],
  ['counts when the machine goes back in time', 10, { wall: 1000, counter: 6, device }],
])('%s', (_title, now, next) => {
  const last = { wall: 1000, counter: 5, device };
  expect(tick(last, now)).toEqual(next);
  expect(compareClocks(last, tick(last, now))).toBeLessThan(0);
});

test('the device decides between equal times, whoever compares', () => {
  const a = { wall: 1, counter: 1, device: sampleId(1) };
  const b = { wall: 1, counter: 1, device: sampleId(2) };
  expect(compareClocks(a, b)).toBeLessThan(0);
  expect(compareClocks(b, a)).toBeGreaterThan(0);
});

test.each([
  ['the clock, which moves on with the machine', 1_000_000, 1_000_000],
  ['the clock, when the machine was put back a little', 1_000_000 - mostLead, 1_000_000],
  ['the machine, when the clock once stood far ahead', 1_000_000 - mostLead - 1, 939_999],
])('what is told is the time of %s', (_title, now, told) => {
  expect(timeOf({ wall: 1_000_000, counter: 0, device }, now)).toBe(told);
});
