/** From hashed words to small numbers, by open addressing in typed arrays. */
export interface HashedTable {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

/** Builds a table from keys and their values. Linear. */
export function hashedTable(keys: ArrayLike<number>, values: ArrayLike<number>): HashedTable {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const table = { keys: new Int32Array(size).fill(-1), values: new Uint16Array(size) };
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const slot = slotOf(table, key);
    table.keys[slot] = key;
    table.values[slot] = values[index] ?? 0;
  }
  return table;
}

/** The value that a table holds for a key, 0 when it holds none. */
export function lookUp(table: HashedTable, key: number): number {
  return table.values[slotOf(table, key)] ?? 0;
}

function slotOf({ keys }: HashedTable, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
