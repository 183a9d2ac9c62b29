import { describe, expect, it } from 'vitest';
import { headPhraseAt } from '../../../../../lib/extract/names/languages/head-phrases';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';

const at = (text: string, index = 0) => headPhraseAt(tokenise(text), index);

describe('headPhraseAt', () => {
  it.each([
    ['đồng chí Mẫn', 1, 2],
    ['phó chủ tịch Mẫn', 2, 3],
    ['công ty Hòa Phát', 3, 2],
    ['trường tiểu học Lê Lợi', 4, 3],
    ['thị trấn Mỹ Tú', 5, 2],
    ['lễ hội Oóc Om Bóc', 6, 2],
    ['bộ phim Mai', 7, 2],
    ['nghị quyết 57', 8, 2],
    ['màu xanh', 0, 0],
  ])('in "%s" is of kind %i, %i long', (text, kind, length) => {
    expect(at(text)).toEqual({ kind, length });
  });

  it('does not take a surname for a class word', () => {
    expect(at('ông Hồ Văn Tám', 1)).toEqual({ kind: 0, length: 0 });
    expect(at('ven hồ Tây', 1).length).toBe(1);
  });
});
