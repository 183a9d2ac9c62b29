import { describe, expect, it } from 'vitest';
import {
  evenProbabilities,
  RangeDecoder,
} from '../../../../../lib/extract/names/model/range-decoder';
import { randomNumbers } from '../../../../../scripts/train/random-numbers';
import { RangeEncoder } from '../../../../../scripts/train/range-encoder';

const random = randomNumbers(3);
const bits = Array.from({ length: 8_000 }, () => (random() < 0.02 ? 1 : 0));
const counts = [0, 1, 2, 3, 70_000, 4_000_000, ...bits.map(() => Math.floor(random() * 900))];

describe('RangeDecoder', () => {
  it('reads the bits that were written, in less room when they are uneven', () => {
    const encoder = new RangeEncoder();
    const written = evenProbabilities(1);
    for (const bit of bits) encoder.bit(written, 0, bit);
    const bytes = encoder.finish();
    const decoder = new RangeDecoder(bytes, 0);
    const read = evenProbabilities(1);
    expect(bits.map(() => decoder.bit(read, 0))).toEqual(bits);
    expect(decoder.overran).toBe(false);
    expect(bytes.length).toBeLessThan(bits.length / 8 / 4);
  });

  it('reads counts and trees', () => {
    const encoder = new RangeEncoder();
    const writing = [
      evenProbabilities(32),
      evenProbabilities(64),
      evenProbabilities(1024),
    ] as const;
    for (const count of counts) {
      encoder.count(writing[0], writing[1], count);
      encoder.tree(writing[2], 10, count % 1024);
    }
    const decoder = new RangeDecoder(encoder.finish(), 0);
    const reading = [
      evenProbabilities(32),
      evenProbabilities(64),
      evenProbabilities(1024),
    ] as const;
    const read = counts.map(() => ({
      count: decoder.count(reading[0], reading[1]),
      tree: decoder.tree(reading[2], 10),
    }));
    expect(read).toEqual(counts.map((count) => ({ count, tree: count % 1024 })));
  });

  it('says when it has read more than there is', () => {
    const decoder = new RangeDecoder(new Uint8Array(5), 0);
    const probabilities = evenProbabilities(1);
    for (let bit = 0; bit < 40; bit += 1) {
      probabilities[0] = 1024;
      decoder.bit(probabilities, 0);
    }
    expect(decoder.overran).toBe(true);
  });
});
