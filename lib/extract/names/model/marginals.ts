import { isInside, mayFollow, tagCount } from './name-tags';

/** Exponentials of the weights from tag to tag and at the start; 0 for what may not be. */
export interface Steps {
  between: Float64Array;
  starts: Float64Array;
}

/** Takes the exponentials of the weights of steps. */
export function stepsOf(transitions: Float32Array, starts: Float32Array): Steps {
  const between = Float64Array.from(transitions, (weight, at) =>
    mayFollow(Math.floor(at / tagCount), at % tagCount) ? Math.exp(weight) : 0,
  );
  return {
    between,
    starts: Float64Array.from(starts, (weight, tag) => (isInside(tag) ? 0 : Math.exp(weight))),
  };
}

/** Score of each tag at each token, row by row. */
type Scores = Float32Array | Float64Array;

/**
 * Forward and backward passes over one sentence, in memory that is used again for the next
 * (Rabiner 1989, with the probabilities of each token scaled to sum to one).
 */
export class Marginals {
  /** Probability of each tag at each token. */
  readonly tags: Float64Array;
  /** Expected number of each step. */
  readonly pairs = new Float64Array(tagCount * tagCount);
  private readonly potentials: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly reached = new Float64Array(tagCount);
  private readonly step = new Float64Array(tagCount * tagCount);

  constructor(longest: number) {
    this.tags = new Float64Array(longest * tagCount);
    this.potentials = new Float64Array(longest * tagCount);
    this.forward = new Float64Array(longest * tagCount);
    this.backward = new Float64Array(longest * tagCount);
  }

  /** Fills `tags`, and `pairs` where asked to, for `count` tokens; `allowed` limits their tags. */
  compute(
    scores: Scores,
    count: number,
    steps: Steps,
    { allowed, pairs = false }: { allowed?: Int32Array; pairs?: boolean } = {},
  ): void {
    this.readPotentials(scores, count, allowed);
    this.runForward(count, steps);
    this.pairs.fill(0);
    this.backward.fill(1, (count - 1) * tagCount, count * tagCount);
    for (let from = (count - 1) * tagCount; from > 0; from -= tagCount) {
      this.stepBack(from, steps);
      if (pairs) this.addPairs(from, steps);
    }
    for (let from = 0; from < count * tagCount; from += tagCount) this.combine(from);
  }

  private readPotentials(scores: Scores, count: number, allowed?: Int32Array): void {
    for (let token = 0; token < count; token += 1) {
      const from = token * tagCount;
      let top = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < tagCount; tag += 1) top = Math.max(top, scores[from + tag] ?? 0);
      const mask = allowed?.[token] ?? -1;
      for (let tag = 0; tag < tagCount; tag += 1) {
        const value = Math.exp(Math.max(-60, (scores[from + tag] ?? 0) - top));
        this.potentials[from + tag] = (mask >> tag) & 1 ? value : 0;
      }
    }
  }

  private runForward(count: number, { between, starts }: Steps): void {
    const { forward, potentials } = this;
    for (let tag = 0; tag < tagCount; tag += 1) {
      forward[tag] = (starts[tag] ?? 0) * (potentials[tag] ?? 0);
    }
    scaleToOne(forward, 0);
    for (let from = tagCount; from < count * tagCount; from += tagCount) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        let value = 0;
        for (let earlier = 0; earlier < tagCount; earlier += 1) {
          const before = forward[from - tagCount + earlier] ?? 0;
          value += before * (between[earlier * tagCount + tag] ?? 0);
        }
        forward[from + tag] = value * (potentials[from + tag] ?? 0);
      }
      scaleToOne(forward, from);
    }
  }

  /** Also leaves in `reached` what the step's later token is worth with each tag. */
  private stepBack(from: number, { between }: Steps): void {
    const { backward, potentials, reached } = this;
    for (let tag = 0; tag < tagCount; tag += 1) {
      reached[tag] = (potentials[from + tag] ?? 0) * (backward[from + tag] ?? 0);
    }
    for (let earlier = 0; earlier < tagCount; earlier += 1) {
      let value = 0;
      for (let tag = 0; tag < tagCount; tag += 1) {
        value += (between[earlier * tagCount + tag] ?? 0) * (reached[tag] ?? 0);
      }
      backward[from - tagCount + earlier] = value;
    }
    scaleToOne(backward, from - tagCount);
  }

  private addPairs(from: number, { between }: Steps): void {
    const { forward, reached, pairs, step } = this;
    let mass = 0;
    for (let earlier = 0; earlier < tagCount; earlier += 1) {
      const before = forward[from - tagCount + earlier] ?? 0;
      for (let at = earlier * tagCount, tag = 0; tag < tagCount; tag += 1, at += 1) {
        const share = before * (between[at] ?? 0) * (reached[tag] ?? 0);
        step[at] = share;
        mass += share;
      }
    }
    if (!(mass > 0)) return;
    for (let at = 0; at < pairs.length; at += 1)
      pairs[at] = (pairs[at] ?? 0) + (step[at] ?? 0) / mass;
  }

  private combine(from: number): void {
    for (let at = from; at < from + tagCount; at += 1) {
      this.tags[at] = (this.forward[at] ?? 0) * (this.backward[at] ?? 0);
    }
    scaleToOne(this.tags, from);
  }
}

function scaleToOne(values: Float64Array, from: number): void {
  let sum = 0;
  for (let at = from; at < from + tagCount; at += 1) sum += values[at] ?? 0;
  if (!(sum > 0)) return;
  for (let at = from; at < from + tagCount; at += 1) values[at] = (values[at] ?? 0) / sum;
}
