import { type HashedTable, hashedTable } from './hashed-table';
import { tagCount } from './name-tags';
import { evenProbabilities, type RangeDecoder } from './range-decoder';

/** Bits of a table's value. */
export const valueBits = 11;
/** Sizes of a weight above which no context tells them apart. */
export const apartSizes = 15;
/** Weights of a row that are not zero above which no context tells rows apart. */
export const apartFilled = 3;

/** Contexts in which the distances between keys are coded. */
export const keyContexts = () => ({
  lengths: evenProbabilities(32),
  tails: evenProbabilities(64),
});
/** Contexts in which the values of a table are coded, bit by bit. */
export const valueContexts = () => evenProbabilities(1 << valueBits);
/** Contexts in which weights are coded: whether there is one, its sign, its size. */
export const weightContexts = () => ({
  empty: evenProbabilities(tagCount * (apartFilled + 1)),
  signs: evenProbabilities(tagCount),
  sizes: evenProbabilities(tagCount * (apartSizes + 1)),
});

/** Keys in ascending order, coded as the distances between them. */
export function decodeKeys(decoder: RangeDecoder, count: number): Int32Array {
  const { lengths, tails } = keyContexts();
  const keys = new Int32Array(count);
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    last += 1 + decoder.count(lengths, tails);
    keys[index] = last;
  }
  return keys;
}

/** A table of keys and their values: first all keys, then the values in their order. */
export function decodeTable(decoder: RangeDecoder, count: number): HashedTable {
  const keys = decodeKeys(decoder, count);
  const contexts = valueContexts();
  const values = new Uint16Array(count);
  for (let index = 0; index < count; index += 1) values[index] = decoder.tree(contexts, valueBits);
  return hashedTable(keys, values);
}

/** Bits of a cell that hold its tag. */
export const tagBits = 4;

/** Rows of weights, of which only those that are not zero are kept. */
export interface SparseRows {
  /** Where each row begins; one more entry than rows. */
  readonly offsets: Uint32Array;
  /** The tag of a weight, and above its bits the place of the weight in `sizes`. */
  readonly cells: Uint16Array;
  /** Every weight that there can be, from the lowest. */
  readonly sizes: Float32Array;
}

/** Rows of `tagCount` weights: whether each is zero, its sign, its size. */
export function decodeWeights(decoder: RangeDecoder, rows: number, scale: number): SparseRows {
  const { empty, signs, sizes } = weightContexts();
  const offsets = new Uint32Array(rows + 1);
  const cells: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    let filled = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      if (decoder.bit(empty, filled * tagCount + tag) === 0) continue;
      const negative = decoder.bit(signs, tag) === 1;
      const size = decodeSize(decoder, sizes, tag);
      cells.push(((apartSizes + (negative ? -size : size)) << tagBits) | tag);
      filled = Math.min(filled + 1, apartFilled);
    }
    offsets[row + 1] = cells.length;
  }
  return { offsets, cells: Uint16Array.from(cells), sizes: sizesOf(scale) };
}

function sizesOf(scale: number): Float32Array {
  return Float32Array.from({ length: 2 * apartSizes + 1 }, (_, at) => (at - apartSizes) * scale);
}

function decodeSize(decoder: RangeDecoder, sizes: Uint16Array, tag: number): number {
  let size = 1;
  while (size < apartSizes && decoder.bit(sizes, tag * (apartSizes + 1) + size) === 1) size += 1;
  return size;
}
