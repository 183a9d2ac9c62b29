import { describe, expect, it } from 'vitest';
import { Aspects } from '../../../../../lib/extract/names/model/aspects';
import { FeatureWriter } from '../../../../../lib/extract/names/model/feature-writer';
import { margin, observe } from '../../../../../lib/extract/names/model/observe';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import {
  addClasses,
  addClusters,
  addShapes,
  addWords,
  coarseOf,
} from '../../../../../lib/extract/names/model/word-features';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();

/** The features that one group gives the first token of a text. */
function first(add: typeof addWords, text: string): number[] {
  const writer = new FeatureWriter();
  add(writer, new Aspects(observe(tokenise(text), model, false)), margin);
  return [...writer.features.subarray(0, writer.length)];
}

describe('features of words', () => {
  it('tell words apart by themselves and by their neighbours', () => {
    const [one, other] = [first(addWords, 'Paris fell'), first(addWords, 'Paris rose')];
    const shared = one.filter((feature) => other.includes(feature)).length;
    expect(shared).toBeGreaterThan(5);
    expect(shared).toBeLessThan(one.length);
  });

  it('by shape are equal for words that are written alike', () => {
    expect(first(addShapes, 'Paris fell')).toEqual(first(addShapes, 'London rose'));
    expect(first(addShapes, 'Paris fell')).not.toEqual(first(addShapes, 'PARIS fell'));
  });

  it('by list tell a listed name from another', () => {
    expect(first(addClasses, 'France fell')).not.toEqual(first(addClasses, 'Xyzzq fell'));
  });

  it('by cluster are more for words that have one', () => {
    expect(first(addClusters, 'monday').length).toBeGreaterThan(first(addClusters, 'xyzzq').length);
  });
});

describe('coarseOf', () => {
  it('is the family of a cluster, 0 for none', () => {
    expect([coarseOf(0), coarseOf(16), coarseOf(31), coarseOf(32)]).toEqual([0, 2, 2, 3]);
  });
});
