import type { Block } from '../model/block';
import type { SuggestedSpan } from '../model/suggested-span';

/**
 * Suggestions of an article's earlier blocks where those blocks stand now, in their order; what
 * stood in a block that is no more is left out. A block that stands there twice keeps its order.
 */
export function carriedSuggestions(
  suggestions: readonly SuggestedSpan[],
  before: readonly Block[],
  now: readonly Block[],
): SuggestedSpan[] {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of now.entries()) {
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  const moved = before.map(({ text }) => places.get(text)?.shift());
  return suggestions.flatMap((span) => {
    const blockIndex = moved[span.suggestion.blockIndex];
    if (blockIndex === undefined) return [];
    return [{ ...span, suggestion: { ...span.suggestion, blockIndex } }];
  });
}
