import { FeatureReader } from './features';
import { lookUp } from './hashed-table';
import type { NameWeights } from './name-model';
import { isInside, mayFollow, tagCount } from './name-tags';
import type { Observed } from './observe';

/** Marks a step that no text takes. */
const never = -1e9;

/** Scores of every tag for every token, row by row. */
export function scoreTokens(observed: Observed, weights: NameWeights): Float32Array {
  const scores = new Float32Array(observed.count * tagCount);
  const reader = new FeatureReader(observed);
  for (let token = 0; token < observed.count; token += 1) {
    const features = reader.read(token);
    const into = token * tagCount;
    for (let index = 0; index < features.length; index += 1) {
      const row = lookUp(weights.rows, features[index] ?? 0);
      if (row === 0) continue;
      const from = (row - 1) * tagCount;
      for (let tag = 0; tag < tagCount; tag += 1) {
        scores[into + tag] = (scores[into + tag] ?? 0) + (weights.values[from + tag] ?? 0);
      }
    }
  }
  return scores;
}

/** The legal sequence of tags with the highest score (Viterbi). Linear in the tokens. */
export function bestTags(scores: Float32Array, weights: NameWeights): Uint8Array {
  const count = scores.length / tagCount;
  const tags = new Uint8Array(count);
  if (count === 0) return tags;
  const back = new Uint8Array(count * tagCount);
  let previous = Float32Array.from(
    { length: tagCount },
    (_, tag) => (scores[tag] ?? 0) + (isInside(tag) ? never : (weights.starts[tag] ?? 0)),
  );
  for (let token = 1; token < count; token += 1) {
    const current = new Float32Array(tagCount);
    for (let tag = 0; tag < tagCount; tag += 1) {
      const { best, from } = bestStep(previous, weights.transitions, tag);
      current[tag] = best + (scores[token * tagCount + tag] ?? 0);
      back[token * tagCount + tag] = from;
    }
    previous = current;
  }
  let tag = previous.indexOf(Math.max(...previous));
  for (let token = count - 1; token >= 0; token -= 1) {
    tags[token] = tag;
    tag = back[token * tagCount + tag] ?? 0;
  }
  return tags;
}

function bestStep(previous: Float32Array, transitions: Float32Array, tag: number) {
  let best = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (let earlier = 0; earlier < tagCount; earlier += 1) {
    if (!mayFollow(earlier, tag)) continue;
    const score = (previous[earlier] ?? 0) + (transitions[earlier * tagCount + tag] ?? 0);
    if (score > best) [best, from] = [score, earlier];
  }
  return { best, from };
}
