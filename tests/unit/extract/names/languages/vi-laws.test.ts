import { describe, expect, it } from 'vitest';
import { lawNames, wordsAfterNames } from '../../../../../lib/extract/names/languages/vi-laws';

describe('the names of laws', () => {
  it('stand once each, trimmed, with a capital', () => {
    expect(new Set(lawNames).size).toBe(lawNames.length);
    expect(lawNames.filter((name) => !/^\p{Lu}\S*(?: \S+)*$/u.test(name))).toEqual([]);
  });

  it('are many, the best known among them', () => {
    expect(lawNames.length).toBeGreaterThan(150);
    expect(lawNames).toEqual(
      expect.arrayContaining(['Đất đai', 'Hình sự', 'Phòng, chống tham nhũng', 'Nhà giáo']),
    );
  });
});

describe('the words after names', () => {
  it('are small words without marks of expressions', () => {
    expect(wordsAfterNames.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  });
});
