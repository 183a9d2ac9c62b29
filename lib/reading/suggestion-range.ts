import type { TextMap } from '../article/body/text-map';
import type { SuggestedSpan } from '../model/suggested-span';

/** The live range of a suggestion, null when the page no longer says it there. */
export function suggestionRange({ suggestion }: SuggestedSpan, map: TextMap): Range | null {
  const from = map.blockStart(suggestion.blockIndex);
  return map.rangeOf(from + suggestion.start, from + suggestion.end);
}
