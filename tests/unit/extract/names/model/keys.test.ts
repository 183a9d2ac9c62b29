import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../../lib/extract/names/model/hash';
import {
  extendName,
  keyOf,
  nameKey,
  plainWord,
  wordKey,
} from '../../../../../lib/extract/names/model/keys';

describe('keys of words and names', () => {
  it('take all digits alike', () => {
    expect(plainWord('1a23')).toBe('0a00');
    expect(plainWord('cần')).toBe('cần');
    expect(wordKey('2024')).toBe(wordKey('1999'));
    expect(wordKey('2024')).not.toBe(wordKey('199'));
  });

  it('have 22 bits', () => {
    for (const word of ['a', 'sóc', 'trăng', '']) {
      expect(wordKey(word)).toBeGreaterThanOrEqual(0);
      expect(wordKey(word)).toBeLessThan(2 ** 22);
    }
  });

  it('of a name are built word by word', () => {
    const byHand = extendName(extendName(0, hashText('sóc')), hashText('trăng'));
    expect(nameKey(['sóc', 'trăng'])).toBe(keyOf(byHand));
    expect(nameKey(['trăng', 'sóc'])).not.toBe(nameKey(['sóc', 'trăng']));
  });
});
