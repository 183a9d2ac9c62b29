import type { PageLine } from '../page/page-line';
import type { PageMasses } from '../page/page-masses';
import type { Scope } from '../page/scope';
import { isWeighed } from './line-features';

/** What a line's neighbours say about it once each has been looked at alone, 0 to 1, by name. */
export const neighbourFeatures = [
  'own',
  'before',
  'after',
  'near',
  'around',
  'parentPart',
  'parentMean',
  'bestParent',
  'textBefore',
  'textAfter',
  'kindPart',
  'kindMean',
  'stepsUp',
  'stepsAcross',
  'farAcross',
] as const;

/** Text beyond this makes a line weigh no more among its neighbours. */
const heaviest = 600;

class Sums<Key> {
  readonly #sums = new Map<Key, { body: number; all: number }>();

  add(key: Key, weight: number, chance: number): void {
    const sum = this.#sums.get(key);
    if (sum === undefined) this.#sums.set(key, { body: weight * chance, all: weight });
    else {
      sum.body += weight * chance;
      sum.all += weight;
    }
  }

  body(key: Key): number {
    return this.#sums.get(key)?.body ?? 0;
  }

  mean(key: Key): number {
    const sum = this.#sums.get(key);
    return sum === undefined || sum.all === 0 ? 0 : sum.body / sum.all;
  }

  /** The key under which most of the body lies. */
  best(): Key | undefined {
    let best: Key | undefined;
    let most = -1;
    for (const [key, { body }] of this.#sums) {
      if (body <= most) continue;
      best = key;
      most = body;
    }
    return best;
  }
}

/**
 * Features of each line from the chances (0 to 1) that it and those around it are the article's
 * text, in the order of `neighbourFeatures`. Cost: linear.
 */
export function readNeighbourFeatures(
  lines: readonly PageLine[],
  masses: PageMasses,
  chances: readonly number[],
): (number[] | null)[] {
  const parents = new Sums<Scope>();
  const kinds = new Sums<string>();
  const body = [0];
  const all = [0];
  lines.forEach((line, at) => {
    const weight = Math.min(line.text.length, heaviest);
    const chance = chances[at] ?? 0;
    parents.add(masses.parentOf(line), weight, chance);
    kinds.add(masses.kindOf(line.scope), weight, chance);
    body.push((body[at] ?? 0) + weight * chance);
    all.push((all[at] ?? 0) + weight);
  });
  const total = Math.max(1e-6, body.at(-1) ?? 0);
  const best = parents.best();
  const within = (at: number, reach: number) => {
    const from = Math.max(0, at - reach);
    const to = Math.min(lines.length, at + reach + 1);
    return ((body[to] ?? 0) - (body[from] ?? 0)) / Math.max(1, (all[to] ?? 0) - (all[from] ?? 0));
  };
  return lines.map((line, at) => {
    if (!isWeighed(line)) return null;
    const parent = masses.parentOf(line);
    const kind = masses.kindOf(line.scope);
    const steps = stepsBetween(parent, best);
    return [
      chances[at] ?? 0,
      chances[at - 1] ?? 0,
      chances[at + 1] ?? 0,
      within(at, 2),
      within(at, 8),
      parents.body(parent) / total,
      parents.mean(parent),
      parent === best ? 1 : 0,
      Math.min(1, (5 * (body[at] ?? 0)) / total),
      Math.min(1, (5 * (total - (body[at + 1] ?? 0))) / total),
      kinds.body(kind) / total,
      kinds.mean(kind),
      Math.min(4, steps.up) / 4,
      Math.min(4, steps.down) / 4,
      steps.up > 1 && steps.down > 1 ? 1 : 0,
    ];
  });
}

/** Steps from one element up to what holds both, and from there down to the other. */
function stepsBetween(one: Scope, other: Scope | undefined): { up: number; down: number } {
  let from: Scope | null = one;
  let to: Scope | null = other ?? null;
  const steps = { up: 0, down: 0 };
  while (from !== to && from !== null && to !== null) {
    if (from.depth >= to.depth) {
      from = from.parent;
      steps.up++;
    } else {
      to = to.parent;
      steps.down++;
    }
  }
  return steps;
}
