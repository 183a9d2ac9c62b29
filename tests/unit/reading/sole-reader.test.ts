import { expect, test } from 'vitest';
import { soleReader } from '../../../lib/reading/sole-reader';

test('a second reader ends the first', () => {
  const world = {};
  const first = soleReader(world, new AbortController().signal);
  const second = soleReader(world, new AbortController().signal);
  expect(first.aborted).toBe(true);
  expect(second.aborted).toBe(false);
});

test('a reader ends with its context', () => {
  const context = new AbortController();
  const signal = soleReader({}, context.signal);
  context.abort();
  expect(signal.aborted).toBe(true);
});

test('another world has a reader of its own', () => {
  const first = soleReader({}, new AbortController().signal);
  soleReader({}, new AbortController().signal);
  expect(first.aborted).toBe(false);
});
