import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../../../lib/extract/names/model/syllable';

describe('isSyllable', () => {
  it.each(['nguyễn', 'mẫn', 'nghiêng', 'quách', 'ý', 'đảng', 'khuyến'])('takes %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['okafor', 'trump', 'vinamilk', 'london', 'google', ''])('refuses %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
