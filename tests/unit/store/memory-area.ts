import type { KeyValue } from '../../../lib/store/key-value';

/** A key-value store in memory that forgets object identity, as the browser's does. */
export function memoryArea(items: Record<string, unknown> = {}): KeyValue & {
  items: Map<string, unknown>;
} {
  const map = new Map(Object.entries(items));
  return {
    items: map,
    get: async (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => (map.has(key) ? [[key, structuredClone(map.get(key))]] : [])),
      ),
    set: async (given) => {
      for (const [key, value] of Object.entries(given)) map.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) map.delete(key);
    },
    keys: async () => [...map.keys()],
  };
}
