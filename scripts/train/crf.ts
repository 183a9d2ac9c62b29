import { Marginals, stepsOf } from '../../lib/extract/names/model/marginals';
import { isInside, tagCount } from '../../lib/extract/names/model/name-tags';
import { AdaptiveWeights } from './adaptive-weights';
import { randomNumbers } from './random-numbers';

/** A sentence to learn from. */
export interface Sequence {
  /** Numbers of all tokens' features, one token after the other. */
  features: Int32Array;
  /** Where each token's features begin in `features`; one more entry than tokens. */
  offsets: Int32Array;
  /** Bit set of the tags that each token may have: one bit where the label is known. */
  allowed: Int32Array;
  /** Whether it is of the kind that the model is for. */
  own: boolean;
  /** How much it counts. */
  weight: number;
}

/** Knobs of the training. */
export interface Training {
  epochs: number;
  rate: number;
  /** Pull of each weight towards zero. */
  decay: number;
  /** Share of features left out at random, so that none is relied on alone. */
  dropout: number;
  seed: number;
}

/** Weights by feature (rows of `tagCount`), from tag to tag, and at the start. */
export interface Crf {
  emissions: Float32Array;
  transitions: Float32Array;
  starts: Float32Array;
}

/** Floats from one feature to the next: one cache line for the common copy, one for the own. */
const stride = 32;
const ownCopy = 16;
/** Smaller errors move nothing. */
const leastError = 1e-3;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient.
 * Tokens whose tag is only partly known are summed over (Tsuboi et al. 2008). Sentences of the kind
 * that the model is for have a copy of the weights to themselves beside the common one (Daumé
 * 2007); the result is the sum of both, averaged over the later half of the epochs.
 */
export function trainCrf(data: readonly Sequence[], featureCount: number, training: Training): Crf {
  const longest = Math.max(...data.map(({ offsets }) => offsets.length - 1));
  const trainer = new Trainer(featureCount, longest, training);
  const order = data.map((_, index) => index);
  const random = randomNumbers(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = training.rate * (1 - (0.9 * epoch) / training.epochs);
    for (const index of order) {
      const sequence = data[index];
      if (sequence !== undefined && sequence.allowed.length > 0) trainer.learn(sequence, rate);
    }
    if (epoch >= training.epochs / 2) trainer.remember();
  }
  return trainer.average();
}

interface TokenStep {
  sequence: Sequence;
  rows: Int32Array;
  token: number;
  rate: number;
}

class Trainer {
  private readonly emissions: AdaptiveWeights;
  private readonly transitions = new AdaptiveWeights(tagCount * tagCount);
  private readonly starts = new AdaptiveWeights(tagCount);
  private readonly featureCount: number;
  private readonly training: Training;
  private readonly random: () => number;
  private readonly scores: Float64Array;
  private readonly model: Marginals;
  private readonly truth: Marginals;
  private readonly sum: Crf;
  private remembered = 0;

  constructor(featureCount: number, longest: number, training: Training) {
    this.featureCount = featureCount;
    this.training = training;
    this.random = randomNumbers(training.seed + 1);
    this.emissions = new AdaptiveWeights(featureCount * stride);
    this.scores = new Float64Array(longest * tagCount);
    this.model = new Marginals(longest);
    this.truth = new Marginals(longest);
    this.sum = {
      emissions: new Float32Array(featureCount * tagCount),
      transitions: new Float32Array(tagCount * tagCount),
      starts: new Float32Array(tagCount),
    };
  }

  /** One step on one sentence. */
  learn(sequence: Sequence, rate: number): void {
    const { dropout } = this.training;
    const count = sequence.allowed.length;
    const rows = sequence.features.map((feature) =>
      this.random() < dropout ? -1 : feature * stride,
    );
    for (let token = 0; token < count; token += 1) this.score(sequence, rows, token);
    const steps = stepsOf(this.transitions.values, this.starts.values);
    this.model.compute(this.scores, count, steps, { pairs: true });
    this.truth.compute(this.scores, count, steps, { allowed: sequence.allowed, pairs: true });
    for (let token = 0; token < count; token += 1) this.moveToken({ sequence, rows, token, rate });
    this.moveSteps(sequence.weight, rate);
  }

  private score({ offsets, own }: Sequence, rows: Int32Array, token: number): void {
    const { scores } = this;
    const { values } = this.emissions;
    const into = token * tagCount;
    const copy = own ? ownCopy : 0;
    const scale = (own ? 1 : 0.5) / (1 - this.training.dropout);
    scores.fill(0, into, into + tagCount);
    for (let at = offsets[token] ?? 0; at < (offsets[token + 1] ?? 0); at += 1) {
      const row = rows[at] ?? -1;
      if (row < 0) continue;
      for (let tag = 0; tag < tagCount; tag += 1) {
        const weight = (values[row + tag] ?? 0) + (values[row + copy + tag] ?? 0);
        scores[into + tag] = (scores[into + tag] ?? 0) + weight * scale;
      }
    }
  }

  private moveToken({ sequence, rows, token, rate }: TokenStep): void {
    const { offsets, own, weight } = sequence;
    const ofToken = rows.subarray(offsets[token], offsets[token + 1]);
    for (let tag = 0; tag < tagCount; tag += 1) {
      const place = token * tagCount + tag;
      const error = (this.model.tags[place] ?? 0) - (this.truth.tags[place] ?? 0);
      if (Math.abs(error) < leastError) continue;
      for (const row of ofToken) {
        if (row < 0) continue;
        this.moveWeight(row + tag, error * weight, rate);
        if (own) this.moveWeight(row + ownCopy + tag, error * weight, rate / 2);
      }
    }
  }

  private moveWeight(at: number, error: number, rate: number): void {
    const { emissions, training } = this;
    emissions.step(at, error + training.decay * (emissions.values[at] ?? 0), rate);
  }

  private moveSteps(weight: number, rate: number): void {
    for (let at = 0; at < this.transitions.values.length; at += 1) {
      const error = (this.model.pairs[at] ?? 0) - (this.truth.pairs[at] ?? 0);
      if (error !== 0) this.transitions.step(at, error * weight, rate);
    }
    for (let tag = 0; tag < tagCount; tag += 1) {
      const error = (this.model.tags[tag] ?? 0) - (this.truth.tags[tag] ?? 0);
      if (error !== 0 && !isInside(tag)) this.starts.step(tag, error * weight, rate);
    }
  }

  /** Adds the weights as they are now to the average. */
  remember(): void {
    const { values } = this.emissions;
    this.remembered += 1;
    for (let feature = 0; feature < this.featureCount; feature += 1) {
      for (let tag = 0; tag < tagCount; tag += 1) {
        const at = feature * stride + tag;
        add(this.sum.emissions, feature * tagCount + tag, values[at], values[at + ownCopy]);
      }
    }
    this.transitions.values.forEach((value, at) => {
      add(this.sum.transitions, at, value);
    });
    this.starts.values.forEach((value, at) => {
      add(this.sum.starts, at, value);
    });
  }

  average(): Crf {
    const mean = (sums: Float32Array) => sums.map((sum) => sum / this.remembered);
    const { emissions, transitions, starts } = this.sum;
    return { emissions: mean(emissions), transitions: mean(transitions), starts: mean(starts) };
  }
}

function add(sums: Float32Array, at: number, value = 0, other = 0): void {
  sums[at] = (sums[at] ?? 0) + value + other;
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}
