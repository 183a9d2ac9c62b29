import { describe, expect, it } from 'vitest';
import {
  isPhraseAt,
  phraseLength,
  phraseLengthBefore,
  phrases,
} from '../../../../../lib/extract/names/languages/phrases';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';

const list = phrases('bộ, bộ trưởng\n thứ trưởng , ,');

describe('phrases', () => {
  it('are parted by commas and line breaks, empty ones left out', () => {
    expect([...list.keys()]).toEqual(['bộ', 'thứ']);
    expect(list.get('bộ')).toEqual([['bộ', 'trưởng'], ['bộ']]);
  });
});

describe('phraseLength', () => {
  it('is that of the longest phrase at the token', () => {
    const tokens = tokenise('Bộ trưởng và Bộ Y tế');
    expect([0, 1, 3, 9].map((at) => phraseLength(tokens, at, list))).toEqual([2, 0, 1, 0]);
  });
});

describe('phraseLengthBefore', () => {
  it('is that of the longest phrase that ends before the token', () => {
    const places = phrases('xã, thị xã');
    expect(phraseLengthBefore(tokenise('ở thị xã Tân Châu'), 3, places)).toBe(2);
    expect(phraseLengthBefore(tokenise('ở Tân Châu'), 1, places)).toBe(0);
  });

  it('is 0 for a phrase that goes on', () => {
    expect(phraseLengthBefore(tokenise('Bộ trưởng'), 1, phrases('bộ trưởng'))).toBe(0);
  });
});

describe('isPhraseAt', () => {
  it('compares folded words', () => {
    const tokens = tokenise('HÒA BÌNH');
    expect(isPhraseAt(tokens, 0, ['hòa', 'bình'])).toBe(true);
    expect(isPhraseAt(tokens, 1, ['bình', 'yên'])).toBe(false);
  });
});
