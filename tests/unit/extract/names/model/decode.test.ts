import { describe, expect, it } from 'vitest';
import { bestTags, scoreTokens } from '../../../../../lib/extract/names/model/decode';
import {
  beginTag,
  mayFollow,
  outside,
  tagCount,
} from '../../../../../lib/extract/names/model/name-tags';
import { observe } from '../../../../../lib/extract/names/model/observe';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';
import { randomNumbers } from '../../../../../scripts/train/random-numbers';
import { shippedModel } from '../../../../eval/shipped-model';

const model = shippedModel();

describe('scoreTokens', () => {
  const scoresOf = (text: string) =>
    scoreTokens(observe(tokenise(text), model, false), model.weights);

  it('has a row for every token, and favours the tag that fits', () => {
    const scores = scoresOf('Mr. Obama said so.');
    expect(scores.length).toBe(tokenise('Mr. Obama said so.').length * tagCount);
    expect(scores[tagCount + beginTag('PER')]).toBeGreaterThan(scores[tagCount + outside] ?? 0);
  });

  it('gives the same text the same scores', () => {
    expect(scoresOf('Paris fell.')).toEqual(scoresOf('Paris fell.'));
  });

  it('has none for no text', () => {
    expect(scoresOf('')).toHaveLength(0);
  });
});

describe('bestTags', () => {
  const random = randomNumbers(9);

  it('never lets a later token of a name follow another name', () => {
    const scores = Float32Array.from({ length: 200 * tagCount }, () => 8 * random());
    const tags = bestTags(scores, model.weights);
    expect(tags).toHaveLength(200);
    for (const [at, tag] of tags.entries()) {
      expect(mayFollow(tags[at - 1] ?? outside, tag)).toBe(true);
    }
  });

  it('takes what scores highest', () => {
    const scores = new Float32Array(2 * tagCount);
    scores[beginTag('LOC')] = 50;
    scores[tagCount + beginTag('LOC') + 1] = 50;
    expect([...bestTags(scores, model.weights)]).toEqual([beginTag('LOC'), beginTag('LOC') + 1]);
  });
});
