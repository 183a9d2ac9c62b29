import { describe, expect, it } from 'vitest';
import { featureBits } from '../../../../../lib/extract/names/model/feature-writer';
import { FeatureReader } from '../../../../../lib/extract/names/model/features';
import { observe } from '../../../../../lib/extract/names/model/observe';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();

/** The features of every token of a text. */
function featuresOf(text: string, vietnamese = true): number[][] {
  const tokens = tokenise(text);
  const reader = new FeatureReader(observe(tokens, model, vietnamese));
  return tokens.map((_, index) => [...reader.features.subarray(0, reader.read(index))]);
}

describe('FeatureReader', () => {
  it('gives each token some dozens of numbers, of the bits that are kept', () => {
    for (const features of featuresOf('Chủ tịch Quốc hội Trần Thanh Mẫn đến Sóc Trăng.')) {
      expect(features.length).toBeGreaterThan(30);
      expect(features.length).toBeLessThanOrEqual(120);
      expect(features.every((feature) => feature >= 0 && feature < 2 ** featureBits)).toBe(true);
    }
  });

  it('is the same whenever it is asked', () => {
    expect(featuresOf('Bộ Y tế nói')).toEqual(featuresOf('Bộ Y tế nói'));
  });

  it('depends on words near by and not on words far off', () => {
    const [near, far] = [
      'một hai ba bốn năm sáu bảy tám chín X',
      'một hai ba bốn năm sáu bảy tám chín Y',
    ];
    const shared = (at: number) => {
      const [one = [], other = []] = [featuresOf(near)[at], featuresOf(far)[at]];
      return one.filter((feature) => other.includes(feature)).length / one.length;
    };
    expect(shared(0)).toBe(1);
    expect(shared(8)).toBeLessThan(1);
    expect(shared(9)).toBeLessThan(0.9);
  });

  it('depends on the language', () => {
    expect(featuresOf('Paris', true)).not.toEqual(featuresOf('Paris', false));
  });
});
