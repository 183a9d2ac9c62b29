import { bestTags, scoreTokens } from './decode';
import { Marginals, stepsOf } from './marginals';
import type { NameModel } from './name-model';
import { isInside, kindOf, type NameKind, outside, tagCount } from './name-tags';
import { observe } from './observe';
import { type Token, tokenise } from './tokenise';

/** A name that the model finds in a text. */
export interface NameSpan {
  start: number;
  end: number;
  kind: NameKind;
  /** 0 to 1: what the model gives the name, against other readings of its tokens. */
  confidence: number;
}

/** Finds names by the model alone. Linear in the text. */
export function findSpans(text: string, model: NameModel, vietnamese: boolean): NameSpan[] {
  const { weights } = model;
  const tokens = tokenise(text);
  if (tokens.length === 0) return [];
  const scores = scoreTokens(observe(tokens, model, vietnamese), weights);
  const marginals = new Marginals(tokens.length);
  marginals.compute(scores, tokens.length, stepsOf(weights.transitions, weights.starts));
  return spansOfTags(tokens, bestTags(scores, weights), marginals.tags);
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
