import { expect, test } from 'vitest';
import { type LocalStorageArea, localArea } from '../../../lib/store/settings-area';
import { memoryArea } from './memory-area';

function local(): LocalStorageArea {
  const memory = memoryArea();
  return {
    set: memory.set,
    remove: memory.remove,
    get: (keys) => memory.get(keys ?? [...memory.items.keys()]),
  };
}

test.each([
  ['with getKeys', { ...local(), getKeys: async () => ['a', 'b'] }],
  ['without it', local()],
])('reads, writes and lists %s', async (_title, given) => {
  const area = localArea(given);
  await area.set({ a: 1, b: { c: 2 }, d: 3 });
  await area.remove(['d']);
  expect(await area.get(['b', 'd'])).toEqual({ b: { c: 2 } });
  expect(await area.keys()).toEqual(['a', 'b']);
});
