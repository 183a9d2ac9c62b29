/**
 * From hashed words to small numbers: the keys, found by their upper bits in a directory,
 * so that a look-up reads two places of little memory.
 */
export interface HashedTable {
  /** Where the keys with each value of the upper bits begin; one more entry than there are values. */
  readonly starts: Uint16Array;
  /** Lower bits of each key. */
  readonly lows: Uint8Array;
  readonly values: Uint16Array;
}

const lowBits = 6;
const lowMask = 2 ** lowBits - 1;
const directory = 2 ** (22 - lowBits);
const mostKeys = 2 ** 16 - 1;

/** Builds a table from keys of 22 bits, each once, and their values. Throws when they are too many. */
export function hashedTable(keys: ArrayLike<number>, values: ArrayLike<number>): HashedTable {
  if (keys.length > mostKeys) throw new RangeError(`A table has at most ${mostKeys} keys`);
  const starts = startsOf(keys);
  const lows = new Uint8Array(keys.length);
  const placed = new Uint16Array(keys.length);
  const next = starts.slice();
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const at = next[key >>> lowBits] ?? 0;
    next[key >>> lowBits] = at + 1;
    lows[at] = key & lowMask;
    placed[at] = values[index] ?? 0;
  }
  return { starts, lows, values: placed };
}

function startsOf(keys: ArrayLike<number>): Uint16Array {
  const starts = new Uint16Array(directory + 1);
  for (let index = 0; index < keys.length; index += 1) {
    const after = ((keys[index] ?? 0) >>> lowBits) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let at = 1; at <= directory; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

/** The value that a table holds for a key, 0 when it holds none. */
export function lookUp({ starts, lows, values }: HashedTable, key: number): number {
  const at = key >>> lowBits;
  const low = key & lowMask;
  const end = starts[at + 1] ?? 0;
  for (let index = starts[at] ?? 0; index < end; index += 1) {
    if (lows[index] === low) return values[index] ?? 0;
  }
  return 0;
}
