/** From hashed words to small numbers, by open addressing in typed arrays. */
export interface HashedTable {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
  /** One bit for each key by its lower bits: most look-ups end here, in little memory. */
  readonly present: Uint8Array;
}

const presentBits = 20;
const presentMask = 2 ** presentBits - 1;

/** Builds a table from keys and their values. Linear. */
export function hashedTable(keys: ArrayLike<number>, values: ArrayLike<number>): HashedTable {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const table = {
    keys: new Int32Array(size).fill(-1),
    values: new Uint16Array(size),
    present: new Uint8Array(2 ** (presentBits - 3)),
  };
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const slot = slotOf(table, key);
    const place = (key & presentMask) >> 3;
    table.present[place] = (table.present[place] ?? 0) | (1 << (key & 7));
    table.keys[slot] = key;
    table.values[slot] = values[index] ?? 0;
  }
  return table;
}

/** The value that a table holds for a key, 0 when it holds none. */
export function lookUp(table: HashedTable, key: number): number {
  const mark = (table.present[(key & presentMask) >> 3] ?? 0) & (1 << (key & 7));
  return mark === 0 ? 0 : (table.values[slotOf(table, key)] ?? 0);
}

function slotOf({ keys }: HashedTable, key: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
