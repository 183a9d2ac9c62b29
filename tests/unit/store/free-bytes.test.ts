import { expect, test } from 'vitest';
import { freeBytes } from '../../../lib/store/free-bytes';

test.each([
  ['the estimate less what is used', { quota: 100, usage: 30 }, 70],
  ['all of it when nothing is used yet', { quota: 100 }, 100],
  ['no limit where the browser tells none', {}, Number.POSITIVE_INFINITY],
])('is %s', async (_title, estimate, bytes) => {
  expect(await freeBytes({ estimate: async () => estimate })).toBe(bytes);
});
