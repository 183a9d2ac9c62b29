import { describe, expect, it } from 'vitest';
import { hashText, join, spread } from '../../../../../lib/extract/names/model/hash';

describe('hashText', () => {
  it('stays the same: the keys in the model file are made of it', () => {
    expect([hashText(''), hashText('a'), hashText('Cần Thơ')]).toEqual([
      2_872_998_923, 444_641_715, 3_474_028_622,
    ]);
  });

  it('reads a part of a text as it reads that part alone', () => {
    expect(hashText('Sóc Trăng', 4)).toBe(hashText('Trăng'));
    expect(hashText('Sóc Trăng', 0, 3)).toBe(hashText('Sóc'));
  });

  it('tells thousands of words apart', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => hashText(`word ${index}`));
    expect(new Set(hashes).size).toBeGreaterThan(19_990);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(
      true,
    );
  });
});

describe('join', () => {
  it('depends on the order', () => {
    expect(join(1, 2)).not.toBe(join(2, 1));
    expect(join(1, 2)).toBe(join(1, 2));
  });
});

describe('spread', () => {
  it('changes about half of the bits when one changes', () => {
    const bits = (value: number) => value.toString(2).replaceAll('0', '').length;
    const changed = Array.from({ length: 32 }, (_, bit) =>
      bits((spread(12_345) ^ spread(12_345 ^ (1 << bit))) >>> 0),
    );
    const mean = changed.reduce((sum, count) => sum + count, 0) / changed.length;
    expect(mean).toBeGreaterThan(13);
    expect(mean).toBeLessThan(19);
  });
});
