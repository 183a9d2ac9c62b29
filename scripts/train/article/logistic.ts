/** One case: its features, whether it is one of those looked for, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

const rounds = 600;
const step = 0.3;
/** Pulls every weight towards 0, so that a rare feature says no more than it has shown. */
const pull = 2e-5;
const momentum = 0.9;

/**
 * Weights of a logistic regression, the first feature taken as the constant. Full-batch descent with
 * momentum from zero, each feature by its own spread: the same examples always give the same weights.
 * Cost: rounds × examples × features.
 */
export function fitLogistic(examples: readonly Example[], width: number): number[] {
  const scales = spreadOf(examples, width);
  const rows = examples.map(({ features }) =>
    Float64Array.from({ length: width }, (_, at) => (features[at] ?? 0) / (scales[at] ?? 1)),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const slope = slopeAt(examples, rows, weights, total);
    for (let at = 0; at < width; at++) {
      const pulled = (slope[at] ?? 0) + pull * (weights[at] ?? 0);
      speed[at] = momentum * (speed[at] ?? 0) - step * pulled;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return Array.from(weights, (weight, at) => weight / (scales[at] ?? 1));
}

function slopeAt(
  examples: readonly Example[],
  rows: readonly Float64Array[],
  weights: Float64Array,
  total: number,
): Float64Array {
  const slope = new Float64Array(weights.length);
  rows.forEach((row, index) => {
    const example = examples[index];
    if (example === undefined) return;
    const error = (chanceOf(row, weights) - Number(example.label)) * (example.weight / total);
    for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0);
  });
  return slope;
}

/** The chance (0 to 1) that a case is one of those looked for. */
export function chanceOf(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let odds = 0;
  for (let at = 0; at < weights.length; at++) odds += (features[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Root mean square of each feature, 1 where it is always 0. */
function spreadOf(examples: readonly Example[], width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  for (const { features } of examples)
    features.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + value * value;
    });
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, examples.length)) || 1);
}
