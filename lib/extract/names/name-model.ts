import { type HashedTable, hashedTable } from './hashed-table';
import { NameModelError } from './name-model-error';
import { tagCount } from './name-tags';

/** Lists and weights that names are found with. */
export interface NameModel {
  /** Word to cluster. */
  readonly clusters: HashedTable;
  /** Word to `wordClasses`. */
  readonly words: HashedTable;
  /** Listed name to its classes. */
  readonly names: HashedTable;
  readonly weights: NameWeights;
}

/** Weights of a linear model over tags, see `name-tags`. */
export interface NameWeights {
  /** Feature to its row in `values`, plus one. */
  readonly rows: HashedTable;
  /** `tagCount` values a row. */
  readonly values: Float32Array;
  /** From one tag to the next: row of the earlier one. */
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
}

/** What a model file begins with, before the length of its header. */
export const modelMagic = 'PLN1';

/** The header of a model file: JSON after the magic and a little-endian 32-bit length. */
export interface ModelHeader {
  /** Entries of each table, in the order in which they lie in the file. */
  clusters: number;
  words: number;
  names: number;
  rows: number;
  /** What a weight of one stands for. */
  scale: number;
  transitions: number[];
  starts: number[];
}

const keyBytes = 3;
const valueBytes = 2;

/**
 * Reads a model file: header, then tables of keys and values, then weights, all in columns of
 * bytes. Throws a NameModelError when it is no such file. Linear in the file.
 */
export function parseNameModel(bytes: ArrayBuffer): NameModel {
  const file = new Uint8Array(bytes);
  const { header, length } = readHeader(file);
  const columns = new Columns(file, length);
  const clusters = columns.table(header.clusters);
  const words = columns.table(header.words);
  const names = columns.table(header.names);
  const rowKeys = columns.keys(header.rows);
  const values = columns.weights(header.rows, header.scale);
  columns.expectEnd();
  return {
    clusters,
    words,
    names,
    weights: {
      rows: hashedTable(
        rowKeys,
        rowKeys.map((_, row) => row + 1),
      ),
      values,
      transitions: Float32Array.from(header.transitions),
      starts: Float32Array.from(header.starts),
    },
  };
}

function readHeader(file: Uint8Array): { header: ModelHeader; length: number } {
  const fail = (problem: string) => new NameModelError(problem, file.length);
  const magic = String.fromCharCode(...file.subarray(0, modelMagic.length));
  if (magic !== modelMagic) throw fail('it does not begin as one');
  const start = modelMagic.length + 4;
  if (file.length < start) throw fail('it ends before its header');
  const size = new DataView(file.buffer, file.byteOffset).getUint32(modelMagic.length, true);
  if (start + size > file.length) throw fail('it ends within its header');
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(file.subarray(start, start + size)));
  } catch (cause) {
    throw Object.assign(fail('its header is not JSON'), { cause });
  }
  if (!isHeader(header)) throw fail('its header lacks a field');
  return { header, length: start + size };
}

function isHeader(value: unknown): value is ModelHeader {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  const isList = (name: string, length: number) => {
    const list: unknown = fields.get(name);
    return Array.isArray(list) && list.length === length && list.every(Number.isFinite);
  };
  return (
    ['clusters', 'words', 'names', 'rows', 'scale'].every((name) => fields.get(name) >= 0) &&
    isList('transitions', tagCount * tagCount) &&
    isList('starts', tagCount)
  );
}

/** Reads columns of bytes one after the other: numbers of several bytes lie in as many columns. */
class Columns {
  private readonly file: Uint8Array;
  private at: number;

  constructor(file: Uint8Array, at: number) {
    this.file = file;
    this.at = at;
  }

  table(count: number): HashedTable {
    const keys = this.keys(count);
    return hashedTable(keys, this.numbers(count, valueBytes));
  }

  /** Keys in ascending order, kept as the distances between them. */
  keys(count: number): Int32Array {
    const keys = this.numbers(count, keyBytes);
    for (let index = 1; index < count; index += 1) {
      keys[index] = (keys[index] ?? 0) + (keys[index - 1] ?? 0);
    }
    return keys;
  }

  weights(rows: number, scale: number): Float32Array {
    const values = new Float32Array(rows * tagCount);
    for (let tag = 0; tag < tagCount; tag += 1) {
      const column = this.take(rows);
      for (let row = 0; row < rows; row += 1) {
        values[row * tagCount + tag] = (((column[row] ?? 0) << 24) >> 24) * scale;
      }
    }
    return values;
  }

  expectEnd(): void {
    if (this.at !== this.file.length) {
      throw new NameModelError('it is longer than its header says', this.file.length);
    }
  }

  private numbers(count: number, bytes: number): Int32Array {
    const numbers = new Int32Array(count);
    for (let byte = 0; byte < bytes; byte += 1) {
      const column = this.take(count);
      for (let index = 0; index < count; index += 1) {
        numbers[index] = (numbers[index] ?? 0) | ((column[index] ?? 0) << (8 * byte));
      }
    }
    return numbers;
  }

  private take(length: number): Uint8Array {
    const from = this.at;
    this.at += length;
    if (this.at > this.file.length) {
      throw new NameModelError('it ends before its last column', this.file.length);
    }
    return this.file.subarray(from, this.at);
  }
}
