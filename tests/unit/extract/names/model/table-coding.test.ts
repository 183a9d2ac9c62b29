import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../../../lib/extract/names/model/hashed-table';
import { parseNameModel } from '../../../../../lib/extract/names/model/name-model';
import { tagCount } from '../../../../../lib/extract/names/model/name-tags';
import { tagBits } from '../../../../../lib/extract/names/model/table-coding';
import { writeModel } from '../../../../../scripts/train/write-model';

const scale = 0.5;
const lists = {
  clusters: new Map([
    [7, 40],
    [4_000_000, 1_039],
  ]),
  words: new Map([[12, 3]]),
  names: new Map<number, number>(),
};
/** Two features: one with a weight of 1.0 and one of -1.5, one with nothing that counts. */
const emissions = new Float32Array(2 * tagCount);
emissions.set([1, 0, -1.5]);
const crf = {
  emissions,
  transitions: new Float32Array(tagCount * tagCount),
  starts: new Float32Array(tagCount),
};

const bytes = writeModel(lists, crf, [99, 100], { features: 10, scale, least: 0.5 });
const { clusters, words, names, weights } = parseNameModel(bytes.buffer);

describe('tables of a model file', () => {
  it('are read as they were written', () => {
    expect([7, 4_000_000, 8].map((key) => lookUp(clusters, key))).toEqual([40, 1_039, 0]);
    expect([lookUp(words, 12), lookUp(words, 7), lookUp(names, 12)]).toEqual([3, 0, 0]);
  });

  it('keep the rows that have a weight', () => {
    expect([lookUp(weights.rows, 99), lookUp(weights.rows, 100)]).toEqual([1, 0]);
  });

  it('keep weights by their tag, in steps of the scale', () => {
    const { offsets, cells, sizes } = weights.sparse;
    expect([...offsets]).toEqual([0, 2]);
    const read = [...cells].map((cell) => [cell % 2 ** tagBits, sizes[cell >> tagBits]]);
    expect(read).toEqual([
      [0, 1],
      [2, -1.5],
    ]);
  });
});
