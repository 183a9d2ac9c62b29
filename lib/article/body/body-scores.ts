import type { PageLine } from '../page/page-line';
import type { PageMasses } from '../page/page-masses';
import { contextWeights, lineWeights } from './body-weights';
import {
  type LineFeatures,
  plainFeatures,
  readLineFeatures,
  weighedMeanings,
} from './line-features';
import { neighbourFeatures, readNeighbourFeatures } from './neighbour-features';

type Table = Readonly<Record<string, number>>;

const weightsOf = (names: readonly string[], table: Table) => names.map((name) => table[name] ?? 0);

/** What the names of elements weigh. Few sets of meanings are on a page, so each is added up once. */
class NameWeights {
  readonly #bits: readonly (readonly [bit: number, weight: number])[];
  readonly #known = new Map<number, number>();

  constructor(table: Table, suffix: string) {
    this.#bits = weighedMeanings.map(([name, bit]) => [bit, table[name + suffix] ?? 0]);
  }

  of(bits: number): number {
    const known = this.#known.get(bits);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [bit, weight] of this.#bits) if ((bits & bit) !== 0) sum += weight;
    this.#known.set(bits, sum);
    return sum;
  }
}

class LineModel {
  readonly #plain: readonly number[];
  readonly #near: NameWeights;
  readonly #far: NameWeights;

  constructor(table: Table) {
    this.#plain = weightsOf(plainFeatures, table);
    this.#near = new NameWeights(table, 'Near');
    this.#far = new NameWeights(table, 'Far');
  }

  odds({ values, near, far }: LineFeatures): number {
    return weighted(values, this.#plain) + this.#near.of(near) + this.#far.of(far);
  }
}

function weighted(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

const alone = new LineModel(lineWeights);
const inContext = new LineModel(contextWeights);
const around = weightsOf(neighbourFeatures, contextWeights);

const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds));

/**
 * The chance (0 to 1) that each line of a page is part of the article's text: a line is first
 * judged by itself, then with what was found of its neighbours and of the elements around it.
 * `headline` is the index of the headline's last line, -1 when the page shows none. Yields now and
 * then.
 */
export function* bodyChances(
  lines: readonly PageLine[],
  masses: PageMasses,
  headline: number,
): Generator<void, number[]> {
  const features = yield* readLineFeatures(lines, masses, headline);
  const first = features.map((own) => (own === null ? 0 : chanceOf(alone.odds(own))));
  yield;
  const neighbours = readNeighbourFeatures(lines, masses, first);
  yield;
  return features.map((own, at) => {
    if (own === null) return 0;
    return chanceOf(inContext.odds(own) + weighted(neighbours[at] ?? [], around));
  });
}
