import { contextWeights, lineWeights } from './body-weights';
import { lineFeatures, readLineFeatures } from './line-features';
import { neighbourFeatures, readNeighbourFeatures } from './neighbour-features';
import type { PageLine } from './page-line';
import type { PageMasses } from './page-masses';

const weightsOf = (names: readonly string[], table: Readonly<Record<string, number>>) =>
  names.map((name) => table[name] ?? 0);

const alone = weightsOf(lineFeatures, lineWeights);
const inContext = weightsOf([...lineFeatures, ...neighbourFeatures], contextWeights);

function weighted(features: readonly number[], weights: readonly number[], from = 0): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++)
    sum += (features[at] ?? 0) * (weights[from + at] ?? 0);
  return sum;
}

const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds));

/**
 * The chance (0 to 1) that each line of a page is part of the article's text: a line is first
 * judged by itself, then with what was found of its neighbours and of the elements around it.
 * `headline` is the index of the headline's last line, -1 when the page shows none.
 */
export function bodyChances(
  lines: readonly PageLine[],
  masses: PageMasses,
  headline: number,
): number[] {
  const features = readLineFeatures(lines, masses, headline);
  const first = features.map((values) => (values === null ? 0 : chanceOf(weighted(values, alone))));
  const neighbours = readNeighbourFeatures(lines, masses, first);
  return features.map((values, at) => {
    if (values === null) return 0;
    const around = weighted(neighbours[at] ?? [], inContext, lineFeatures.length);
    return chanceOf(weighted(values, inContext) + around);
  });
}
