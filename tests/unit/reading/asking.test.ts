import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FailureError } from '../../../lib/model/failure';
import { Asking } from '../../../lib/reading/asking';

let stop: AbortController;
let asking: Asking;
const again = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers();
  stop = new AbortController();
  asking = new Asking(again, stop.signal);
  await asking.ask(async () => undefined);
});

afterEach(() => {
  stop.abort();
  again.mockReset();
  vi.useRealTimers();
});

test('a new page is asked about whatever its first look finds', () => {
  expect(new Asking(again, stop.signal).isDue('same')).toBe(true);
});

test('another article is asked about, the same text not, until somebody wants it', () => {
  expect(asking.isDue('another')).toBe(true);
  expect(asking.isDue('same')).toBe(false);
  asking.want();
  expect(asking.isDue('same')).toBe(true);
});

test('what failed stays wanted', async () => {
  await expect(asking.ask(() => Promise.reject(new Error('nobody')))).rejects.toThrow('nobody');
  expect(asking.isDue('same')).toBe(true);
});

test('an extension that is gone is not asked again by the page itself', async () => {
  const gone = new FailureError('failureExtensionGone');
  await expect(asking.ask(() => Promise.reject(gone))).rejects.toThrow(gone);
  expect(asking.isDue('edited')).toBe(false);
  expect(asking.isDue('another')).toBe(false);
});

test('an edited text is told at once while that costs little, else once in due time', () => {
  expect(asking.isDue('edited')).toBe(true);
  asking.spend(303);
  expect(asking.isDue('edited')).toBe(false);
  expect(asking.isDue('edited')).toBe(false);
  vi.advanceTimersByTime(999);
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(again).toHaveBeenCalledTimes(1);
});

test('an ask meanwhile makes the later one needless', async () => {
  asking.spend(303);
  asking.isDue('edited');
  await asking.ask(async () => undefined);
  vi.advanceTimersByTime(60_000);
  expect(again).not.toHaveBeenCalled();
});

test('after the signal nobody asks', () => {
  asking.spend(303);
  asking.isDue('edited');
  stop.abort();
  vi.advanceTimersByTime(60_000);
  expect(again).not.toHaveBeenCalled();
});
