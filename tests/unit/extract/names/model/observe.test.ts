import { describe, expect, it } from 'vitest';
import {
  isHead,
  margin,
  observe,
  wordClasses,
} from '../../../../../lib/extract/names/model/observe';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import { shapes } from '../../../../../lib/extract/names/model/word-shape';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();
const see = (text: string) => observe(tokenise(text), model, true);

describe('observe', () => {
  it('has a cell for every token, between margins that no token has', () => {
    const { count, words, shapes: written } = see('Ông Mẫn, 60 tuổi');
    expect(count).toBe(5);
    expect(words).toHaveLength(count + 2 * margin);
    expect([...written.subarray(margin, margin + count)]).toEqual([
      shapes.title,
      shapes.title,
      shapes.comma,
      shapes.number,
      shapes.lower,
    ]);
    expect(new Set(words.subarray(0, margin)).size).toBe(1);
    expect(new Set([...written.subarray(0, margin), ...written.subarray(margin + count)])).toEqual(
      new Set([30]),
    );
  });

  it('takes digits alike', () => {
    expect(see('năm 1999').words).toEqual(see('năm 2024').words);
  });

  it('looks words up in the lists', () => {
    const { classes } = see('ông Nguyễn');
    expect(isHead(classes[margin] ?? 0)).toBe(true);
    expect((classes[margin + 1] ?? 0) & wordClasses.surname).toBe(wordClasses.surname);
    expect(isHead(classes[margin + 1] ?? 0)).toBe(false);
  });

  it('marks listed names, and heads by their phrases', () => {
    const { listed, heads } = see('ở tỉnh Sóc Trăng');
    const [, , first = 0, second = 0] = listed.subarray(margin);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first + 1);
    expect(heads[margin + 1]).toBeGreaterThan(0);
    expect(heads[margin + 2]).toBe(0);
  });

  it('sees nothing in no text', () => {
    expect(see('').count).toBe(0);
  });
});
