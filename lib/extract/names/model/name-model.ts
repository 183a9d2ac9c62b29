import { type HashedTable, hashedTable } from './hashed-table';
import { type Steps, stepsOf } from './marginals';
import { NameModelError } from './name-model-error';
import { tagCount } from './name-tags';
import { RangeDecoder } from './range-decoder';
import { decodeKeys, decodeTable, decodeWeights, type SparseRows } from './table-coding';

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
  /** Feature to its row in `sparse`, plus one. */
  readonly rows: HashedTable;
  readonly sparse: SparseRows;
  /** From one tag to the next: row of the earlier one. */
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
  /** The same two as probabilities are computed with. */
  readonly steps: Steps;
}

/** What a model file begins with, before the length of its header. */
export const modelMagic = 'PLN2';

/** The header of a model file: JSON after the magic and a little-endian 32-bit length. */
export interface ModelHeader {
  /** Bytes of the file after the header. */
  bytes: number;
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

/**
 * Reads a model file: header, then tables of keys and values, then weights, all coded by their
 * probabilities. Throws a NameModelError when it is no such file. Linear in the file.
 */
export function parseNameModel(bytes: ArrayBuffer): NameModel {
  const file = new Uint8Array(bytes);
  const { header, length } = readHeader(file);
  if (length + header.bytes !== file.length) {
    throw new NameModelError('it is not as long as its header says', file.length);
  }
  const decoder = new RangeDecoder(file, length);
  const clusters = decodeTable(decoder, header.clusters);
  const words = decodeTable(decoder, header.words);
  const names = decodeTable(decoder, header.names);
  const keys = decodeKeys(decoder, header.rows);
  const sparse = decodeWeights(decoder, header.rows, header.scale);
  if (decoder.overran) throw new NameModelError('it ends before its last weight', file.length);
  const transitions = Float32Array.from(header.transitions);
  const starts = Float32Array.from(header.starts);
  const rows = hashedTable(
    keys,
    keys.map((_, row) => row + 1),
  );
  const steps = stepsOf(transitions, starts);
  return { clusters, words, names, weights: { rows, sparse, transitions, starts, steps } };
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
    ['bytes', 'clusters', 'words', 'names', 'rows', 'scale'].every(
      (name) => fields.get(name) >= 0,
    ) &&
    isList('transitions', tagCount * tagCount) &&
    isList('starts', tagCount)
  );
}
