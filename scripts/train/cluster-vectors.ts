import { randomNumbers } from './random-numbers';

/** A word and where it lies among the others. */
export interface PlacedWord {
  word: string;
  vector: readonly number[];
}

/** Words that keep the same company. Numbers that differ in their last four bits are one family. */
export interface WordCluster {
  cluster: number;
  members: string[];
}

const families = 64;
const perFamily = 16;
const rounds = 18;

/** Spherical k-means in two steps: families first, then clusters within each. Seeded. */
export function clusterVectors(words: readonly PlacedWord[]): WordCluster[] {
  const random = randomNumbers(12_345);
  const points = words.map(({ vector }) => normalised(Float32Array.from(vector)));
  const everything = points.map((_, index) => index);
  const split = (ids: readonly number[], parts: number) => kMeans(points, ids, parts, random);
  return split(everything, families).flatMap((family, number) =>
    split(family, perFamily).map((ids, place) => ({
      // Numbers begin after one whole family, so that 0 can mean that a word has no cluster.
      cluster: (number + 1) * perFamily + place,
      members: ids.map((id) => words[id]?.word ?? ''),
    })),
  );
}

function kMeans(
  points: readonly Float32Array[],
  ids: readonly number[],
  parts: number,
  random: () => number,
): number[][] {
  const pick = () => points[ids[Math.floor(random() * ids.length)] ?? 0] ?? new Float32Array();
  let centres = Array.from({ length: Math.min(parts, ids.length) }, pick);
  let groups: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    groups = centres.map(() => []);
    for (const id of ids) groups[nearest(centres, points[id] ?? new Float32Array())]?.push(id);
    centres = groups.map((group) => (group.length === 0 ? pick() : centreOf(points, group)));
  }
  return groups;
}

function nearest(centres: readonly Float32Array[], point: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  let at = 0;
  centres.forEach((centre, index) => {
    let product = 0;
    for (let d = 0; d < point.length; d += 1) product += (point[d] ?? 0) * (centre[d] ?? 0);
    if (product > best) [best, at] = [product, index];
  });
  return at;
}

function centreOf(points: readonly Float32Array[], ids: readonly number[]): Float32Array {
  const sum = new Float32Array(points[0]?.length ?? 0);
  for (const id of ids) {
    for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + (points[id]?.[d] ?? 0);
  }
  return normalised(sum);
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
