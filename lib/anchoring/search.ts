import type { Target } from '../model/selector';
import { type Alignment, align } from './align';
import type { Anchor } from './anchor';
import { candidatesOf } from './candidates';
import type { Landmarks } from './landmarks';
import { type Passage, passageOf } from './passage';
import { judge } from './verdict';
import { buildIndex, type WordIndex } from './word-index';

/** Words beyond a passage's own length in which its alignment is sought. */
const margin = 24;
/** What an alignment that breaks the order of the passages around it is worth. */
const disordered = 0.7;
/** What being a whole text away from where it is expected costs, in hundredths of a rare word. */
const farAway = 20;

export interface Search {
  /** Indexes the text, pausing often; `find` does it at once where it has not been done. */
  prepare(): Generator<void, WordIndex>;
  /** Finds a target that is not where it was. */
  find(target: Target): Anchor;
}

/** Searches a text for targets by the pairs of words that they share with it. */
export function createSearch(text: string, places: Landmarks): Search {
  let index: WordIndex | undefined;
  function* prepare(): Generator<void, WordIndex> {
    index ??= yield* buildIndex(text);
    return index;
  }
  function find(target: Target): Anchor {
    index ??= drain(prepare());
    const passage = passageOf(target.selectors.quote, index);
    const best = passage && bestAlignment(passage, index, rankFor(target, index, places));
    if (passage === undefined || best === undefined) return { state: 'gone' };
    return judge({ text, index, passage, alignment: best, was: target.selectors.quote.exact });
  }
  return { prepare, find };
}

type Rank = (passage: Passage, alignment: Alignment) => number;

function bestAlignment(passage: Passage, index: WordIndex, rank: Rank): Alignment | undefined {
  let best: { alignment: Alignment; rank: number } | undefined;
  for (const { origin } of candidatesOf(passage, index)) {
    const from = Math.max(0, origin - margin);
    const to = Math.min(index.ids.length, origin + passage.ids.length + margin);
    const alignment = align(passage, index, from, to);
    const ranked = rank(passage, alignment);
    if (best === undefined || ranked > best.rank) best = { alignment, rank: ranked };
  }
  return best?.alignment;
}

/** Ranks alignments by their scores, and like scores by where the passages around went. */
function rankFor(target: Target, index: WordIndex, places: Landmarks): Rank {
  const { start } = target.selectors.position;
  const expected = places.expect(start);
  const length = index.ends.at(-1) ?? 1;
  return (passage, { slots, score }) => {
    const at = index.starts[slots[passage.first] ?? 0] ?? 0;
    const order = places.keepsOrder(start, at) ? 1 : disordered;
    return score * order - farAway * Math.min(1, Math.abs(at - expected) / length);
  };
}

function drain<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
