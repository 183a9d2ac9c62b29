import { describe, expect, it } from 'vitest';
import { isCapitalised } from '../../../../lib/extract/names/is-capitalised';

describe('isCapitalised', () => {
  it.each(['Hà', 'Đà', 'Ủy', 'A', 'UBND', 'Éric'])('is so of %s', (text) => {
    expect(isCapitalised({ text })).toBe(true);
  });

  it.each(['hà', 'đà', 'ủy', 'iPhone', '12', '“', ''])('is not so of "%s"', (text) => {
    expect(isCapitalised({ text })).toBe(false);
  });

  it('is not so where there is no token', () => {
    expect(isCapitalised(undefined)).toBe(false);
  });
});
