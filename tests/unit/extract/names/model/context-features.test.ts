import { describe, expect, it } from 'vitest';
import { Aspects } from '../../../../../lib/extract/names/model/aspects';
import {
  addHead,
  addHeadPhrases,
  addRun,
} from '../../../../../lib/extract/names/model/context-features';
import { FeatureWriter } from '../../../../../lib/extract/names/model/feature-writer';
import { margin, observe } from '../../../../../lib/extract/names/model/observe';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();

/** The features that one group gives the last token of a text. */
function last(add: typeof addRun, text: string): number[] {
  const tokens = tokenise(text);
  const writer = new FeatureWriter();
  add(writer, new Aspects(observe(tokens, model, true)), margin + tokens.length - 1);
  return [...writer.features.subarray(0, writer.length)];
}

describe('features of the context', () => {
  it('by run are for capitalised words only', () => {
    expect(last(addRun, 'ông Lê Tám').length).toBeGreaterThan(8);
    expect(last(addRun, 'ông lê tám')).toEqual([]);
  });

  it('by run know how long it is', () => {
    expect(last(addRun, 'ông Lê Văn Tám')).not.toEqual(last(addRun, 'ông Tám'));
  });

  it('by phrase know what kind of name was announced', () => {
    expect(last(addHeadPhrases, 'nay chủ tịch Tám')).not.toEqual(
      last(addHeadPhrases, 'nay công ty Tám'),
    );
  });

  it('by head are none where no title or class word stands near', () => {
    expect(last(addHead, 'và rồi Tám')).toEqual([]);
    expect(last(addHead, 'xã Tám')).toHaveLength(4);
    expect(last(addHead, 'xã một hai ba bốn năm sáu Tám')).toEqual([]);
  });
});
