import { bestTags, scoreTokens } from './decode';
import { Marginals } from './marginals';
import type { NameModel, NameWeights } from './name-model';
import { isInside, kindOf, type NameKind, outside, tagCount } from './name-tags';
import { observe } from './observe';
import type { Token } from './tokenise';

/** A name that the model finds in a text. */
export interface NameSpan {
  start: number;
  end: number;
  kind: NameKind;
  /** 0 to 1: what the model gives the name, against other readings of its tokens. */
  confidence: number;
}

/** Finds names by the model alone. Linear in the tokens. */
export function findSpans(
  tokens: readonly Token[],
  model: NameModel,
  vietnamese: boolean,
): NameSpan[] {
  const { weights } = model;
  const scores = scoreTokens(observe(tokens, model, vietnamese), weights);
  const tags = bestTags(scores, weights);
  return spansOfTags(tokens, tags, sharesOfNames(scores, tags, weights));
}

/** Tokens on each side of names that their certainty is worked out with. */
const reach = 3;

/** Share of every tag at the tokens of names and a few around them, 0 elsewhere. */
function sharesOfNames(scores: Float32Array, tags: Uint8Array, weights: NameWeights) {
  const shares = new Float64Array(scores.length);
  let from = tags.findIndex((tag) => tag !== outside);
  while (from !== -1) {
    let to = from;
    for (let at = from; at < Math.min(tags.length, to + 2 * reach); at += 1) {
      if (tags[at] !== outside) to = at + 1;
    }
    const first = Math.max(0, from - reach);
    const count = Math.min(tags.length, to + reach) - first;
    const marginals = new Marginals(count);
    marginals.compute(scores.subarray(first * tagCount), count, weights.steps);
    shares.set(marginals.tags, first * tagCount);
    const after = to;
    from = tags.findIndex((tag, at) => at >= after && tag !== outside);
  }
  return shares;
}

function spansOfTags(tokens: readonly Token[], tags: Uint8Array, shares: Float64Array): NameSpan[] {
  const spans: NameSpan[] = [];
  let current: NameSpan | undefined;
  tokens.forEach(({ start, end }, index) => {
    const tag = tags[index] ?? outside;
    const kind = kindOf(tag);
    if (kind === undefined) {
      current = undefined;
      return;
    }
    // Two decimals: exponentials may differ in their last bit from one browser to the other.
    const confidence = Math.round(100 * (shares[index * tagCount + tag] ?? 0)) / 100;
    if (current !== undefined && isInside(tag)) {
      current.end = end;
      current.confidence = Math.min(current.confidence, confidence);
      return;
    }
    current = { start, end, kind, confidence };
    spans.push(current);
  });
  return spans;
}
