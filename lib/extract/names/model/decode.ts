import { FeatureReader } from './features';
import { lookUp } from './hashed-table';
import type { NameWeights } from './name-model';
import { isInside, tagCount } from './name-tags';
import type { Observed } from './observe';
import { type SparseRows, tagBits } from './table-coding';

/** Marks a step that no text takes. */
const never = -1e9;

const tagMask = 2 ** tagBits - 1;

/** Scores of every tag for every token, row by row. */
export function scoreTokens(observed: Observed, { rows, sparse }: NameWeights): Float32Array {
  const scores = new Float32Array(observed.count * tagCount);
  const reader = new FeatureReader(observed);
  const { features } = reader;
  for (let token = 0; token < observed.count; token += 1) {
    const count = reader.read(token);
    for (let index = 0; index < count; index += 1) {
      const row = lookUp(rows, features[index] ?? 0);
      if (row !== 0) addRow(scores, token * tagCount, sparse, row - 1);
    }
  }
  return scores;
}

function addRow(scores: Float32Array, into: number, sparse: SparseRows, row: number): void {
  const { offsets, cells, sizes } = sparse;
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    const cell = cells[at] ?? 0;
    const place = into + (cell & tagMask);
    scores[place] = (scores[place] ?? 0) + (sizes[cell >> tagBits] ?? 0);
  }
}

/** The legal sequence of tags with the highest score (Viterbi). Linear in the tokens. */
export function bestTags(scores: Float32Array, weights: NameWeights): Uint8Array {
  const count = scores.length / tagCount;
  const back = new Uint8Array(scores.length);
  let previous = new Float64Array(tagCount);
  let current = new Float64Array(tagCount);
  for (let tag = 0; tag < tagCount; tag += 1) {
    const start = isInside(tag) ? never : (weights.starts[tag] ?? 0);
    previous[tag] = start + (scores[tag] ?? 0);
  }
  for (let from = tagCount; from < scores.length; from += tagCount) {
    for (let tag = 0; tag < tagCount; tag += 1) {
      const earlier = bestBefore(previous, weights.transitions, tag);
      back[from + tag] = earlier;
      const step = (previous[earlier] ?? 0) + (weights.transitions[earlier * tagCount + tag] ?? 0);
      current[tag] = step + (scores[from + tag] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return tagsFrom(previous.indexOf(Math.max(...previous)), back, count);
}

/** The tag from which a tag is best reached. A later token has but two to choose from. */
function bestBefore(previous: Float64Array, transitions: Float32Array, tag: number): number {
  const first = isInside(tag) ? tag - 1 : 0;
  const last = isInside(tag) ? tag : tagCount - 1;
  let best = first;
  let highest = Number.NEGATIVE_INFINITY;
  for (let earlier = first; earlier <= last; earlier += 1) {
    const score = (previous[earlier] ?? 0) + (transitions[earlier * tagCount + tag] ?? 0);
    if (score > highest) {
      highest = score;
      best = earlier;
    }
  }
  return best;
}

function tagsFrom(last: number, back: Uint8Array, count: number): Uint8Array {
  const tags = new Uint8Array(count);
  let tag = last;
  for (let token = count - 1; token >= 0; token -= 1) {
    tags[token] = tag;
    tag = back[token * tagCount + tag] ?? 0;
  }
  return tags;
}
