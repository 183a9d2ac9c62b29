import { describe, expect, test } from 'vitest';
import { Pace, type Urgency } from '../../../lib/reading/pace';

/** Milliseconds spent in looks of one cost that are wanted every so often, over a time. */
function spent({ over = 60_000, every = 33, cost = 10, urgency = 'routine' as Urgency }): number {
  const pace = new Pace(0);
  let sum = 0;
  for (let now = 0; now < over; now += every) {
    if (pace.waitFor(urgency, now) > 0) continue;
    pace.spend(cost, urgency, now);
    sum += cost;
  }
  return sum;
}

describe('pace', () => {
  test('lets the first look be at once', () => {
    expect(new Pace(5).waitFor('routine', 5)).toBe(0);
    expect(new Pace(5).waitFor('prompt', 5)).toBe(0);
  });

  test('makes routine work wait until it costs next to nothing', () => {
    const pace = new Pace(0);
    pace.spend(9, 'routine', 100);
    expect(pace.waitFor('routine', 100)).toBe(3_000);
    expect(pace.waitFor('routine', 1_100)).toBe(2_000);
    expect(pace.waitFor('routine', 3_100)).toBe(0);
  });

  test('lets urgent looks follow each other while they are few', () => {
    const pace = new Pace(0);
    for (let count = 0; count < 30; count++) {
      expect(pace.waitFor('prompt', count)).toBe(0);
      pace.spend(10, 'prompt', count);
    }
    pace.spend(10, 'prompt', 30);
    expect(pace.waitFor('prompt', 30)).toBeGreaterThan(1_000);
  });

  test.each([1, 10, 60])('takes at most a hundredth of a core in looks of %d ms', (cost) => {
    expect(spent({ cost }) / 60_000).toBeLessThanOrEqual(0.006);
    expect((spent({ cost, urgency: 'prompt' }) - 300 - cost) / 60_000).toBeLessThanOrEqual(0.01);
  });

  test('earns its reserve back, and no more', () => {
    const pace = new Pace(0);
    for (let count = 0; count < 31; count++) pace.spend(10, 'prompt', 0);
    expect(pace.waitFor('prompt', 600_000)).toBe(0);
    for (let count = 0; count < 31; count++) pace.spend(10, 'prompt', 1_000_000);
    expect(pace.waitFor('prompt', 1_000_000)).toBeGreaterThan(0);
  });

  test('an urgent look never waits longer than a routine one', () => {
    const pace = new Pace(0);
    pace.spend(10_000, 'prompt', 0);
    expect(pace.waitFor('prompt', 4_000_000)).toBe(0);
    pace.spend(1, 'routine', 4_000_000);
    expect(pace.waitFor('prompt', 4_000_334)).toBe(0);
  });
});
