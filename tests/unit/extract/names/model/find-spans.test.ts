import { describe, expect, it } from 'vitest';
import { findSpans } from '../../../../../lib/extract/names/model/find-spans';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();
const find = (text: string, vietnamese: boolean) =>
  findSpans(tokenise(text), model, vietnamese).map((span) => ({
    ...span,
    exact: text.slice(span.start, span.end),
  }));

describe('findSpans', () => {
  it.each([
    ['Angela Merkel visited Paris on Monday.', false, ['PER Angela Merkel', 'LOC Paris']],
    ['Bà Nguyễn Thị Lan đến Hà Nội hôm qua.', true, ['PER Nguyễn Thị Lan', 'LOC Hà Nội']],
    ['nothing is named here.', false, []],
  ])('in "%s"', (text, vietnamese, names) => {
    expect(find(text, vietnamese).map(({ kind, exact }) => `${kind} ${exact}`)).toEqual(names);
  });

  it('is sure between 0 and 1, to two decimals', () => {
    for (const { confidence } of find('Angela Merkel met Apple in Springfield Park.', false)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.round(confidence * 100) / 100).toBe(confidence);
    }
  });
});
