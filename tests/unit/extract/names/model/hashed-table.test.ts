import { describe, expect, it } from 'vitest';
import { hashedTable, lookUp } from '../../../../../lib/extract/names/model/hashed-table';

const keys = Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 4_194_301);

describe('hashedTable', () => {
  it('gives back the value of every key', () => {
    const table = hashedTable(
      keys,
      keys.map((_, index) => index + 1),
    );
    expect(keys.map((key) => lookUp(table, key))).toEqual(keys.map((_, index) => index + 1));
  });

  it('holds nothing for other keys, those with the same lower bits included', () => {
    const table = hashedTable([5, 9], [1, 2]);
    expect([6, 5 + 2 ** 20, 9 + 2 ** 21].map((key) => lookUp(table, key))).toEqual([0, 0, 0]);
  });

  it('refuses more keys than it can number', () => {
    expect(() => hashedTable({ length: 65_536 }, [])).toThrow(RangeError);
  });

  it('may be empty', () => {
    expect(lookUp(hashedTable([], []), 3)).toBe(0);
  });
});
