import { describe, expect, it } from 'vitest';
import { Aspects } from '../../../../../lib/extract/names/model/aspects';
import { margin, observe } from '../../../../../lib/extract/names/model/observe';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();
const aspectsOf = (text: string) => new Aspects(observe(tokenise(text), model, true));

describe('Aspects', () => {
  it('knows the capitalised words in a row around each token', () => {
    const seen = aspectsOf('ông Lê Văn Tám ở Huế');
    const runs = [0, 1, 2, 3, 4, 5].map((index) => [
      seen.runFirst(margin + index) - margin,
      seen.runLast(margin + index) - margin,
    ]);
    expect(runs).toEqual([
      [0, 0],
      [1, 3],
      [1, 3],
      [1, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it('knows where sentences begin', () => {
    const seen = aspectsOf('Đi. “Về thôi');
    const opens = [0, 1, 2, 3, 4].map((index) => seen.opensSentence(margin + index));
    expect(opens).toEqual([true, false, true, true, false]);
  });

  it('has the words, and nothing before the text', () => {
    const seen = aspectsOf('Huế 24');
    expect([seen.folded(margin), seen.folded(margin + 1), seen.folded(margin - 1)]).toEqual([
      'huế',
      '00',
      '',
    ]);
    expect([seen.isInText(margin - 1), seen.isInText(margin)]).toEqual([false, true]);
  });
});
