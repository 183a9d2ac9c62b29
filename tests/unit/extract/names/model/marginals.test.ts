import { describe, expect, it } from 'vitest';
import { Marginals, stepsOf } from '../../../../../lib/extract/names/model/marginals';
import { beginTag, mayFollow, tagCount } from '../../../../../lib/extract/names/model/name-tags';
import { randomNumbers } from '../../../../../scripts/train/random-numbers';

const random = randomNumbers(5);
const weights = (count: number) => Float32Array.from({ length: count }, () => 2 * random() - 1);
const transitions = weights(tagCount * tagCount);
const starts = weights(tagCount);
const steps = stepsOf(transitions, starts);
const tokens = 3;
const scores = weights(tokens * tagCount);

/** Shares of the tags by going through every sequence of tags that may be. */
function byHand(): number[] {
  const shares = new Array<number>(tokens * tagCount).fill(0);
  let sum = 0;
  for (let code = 0; code < tagCount ** tokens; code += 1) {
    const tags = [
      code % tagCount,
      Math.floor(code / tagCount) % tagCount,
      Math.floor(code / tagCount ** 2),
    ];
    const weight = tags.reduce((product, tag, at) => {
      const before = tags[at - 1];
      const step =
        before === undefined ? steps.starts[tag] : steps.between[before * tagCount + tag];
      return product * (step ?? 0) * Math.exp(scores[at * tagCount + tag] ?? 0);
    }, 1);
    sum += weight;
    tags.forEach((tag, at) => {
      shares[at * tagCount + tag] = (shares[at * tagCount + tag] ?? 0) + weight;
    });
  }
  return shares.map((share) => share / sum);
}

describe('Marginals', () => {
  it('are what going through every sequence gives', () => {
    const marginals = new Marginals(tokens);
    marginals.compute(scores, tokens, steps);
    for (const [at, share] of byHand().entries()) expect(marginals.tags[at]).toBeCloseTo(share, 6);
  });

  it('count the steps: one less than tokens', () => {
    const marginals = new Marginals(tokens);
    marginals.compute(scores, tokens, steps, { pairs: true });
    expect(marginals.pairs.reduce((sum, count) => sum + count, 0)).toBeCloseTo(tokens - 1, 6);
  });

  it('give a token the only tag that it may have', () => {
    const marginals = new Marginals(tokens);
    const tag = beginTag('ORG');
    marginals.compute(scores, tokens, steps, { allowed: Int32Array.of(-1, 1 << tag, -1) });
    expect(marginals.tags[tagCount + tag]).toBeCloseTo(1, 9);
  });
});

describe('stepsOf', () => {
  it('is nothing for steps that may not be', () => {
    for (let at = 0; at < tagCount * tagCount; at += 1) {
      const may = mayFollow(Math.floor(at / tagCount), at % tagCount);
      expect((steps.between[at] ?? 0) > 0).toBe(may);
    }
  });
});
