import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';

describe('tokenise', () => {
  it.each([
    ["Sainsbury's shops", ['Sainsbury', "'s", 'shops']],
    ['sở GD-ĐT TP. HCM', ['sở', 'GD', '-', 'ĐT', 'TP.', 'HCM']],
    ['the U.S. Senate.', ['the', 'U.S.', 'Senate', '.']],
    ["O'Neill, 1.780 người", ["O'Neill", ',', '1.780', 'người']],
    ['', []],
  ])('splits %s', (text, tokens) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(tokens);
  });

  it('keeps the offsets of the text as written', () => {
    const text = 'Tại Hoà Bình'.normalize('NFD');
    for (const { start, end, text: token } of tokenise(text)) {
      expect(text.slice(start, end)).toBe(token);
    }
  });
});
