import { describe, expect, it } from 'vitest';
import { fold, foldName } from '../../../lib/text/fold';

describe('fold', () => {
  it.each([
    ['Sóc', 'sóc'],
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['Okafor', 'okafor'],
    ['Hoàng', 'hoàng'],
    ['Đào'.normalize('NFD'), 'đào'],
  ])('reads %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('puts one space between the words of a name', () => {
    expect(foldName('  Khánh\u00a0 Hoà ')).toBe('khánh hòa');
  });
});
