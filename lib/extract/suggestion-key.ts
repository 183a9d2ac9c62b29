import type { Suggestion } from '../model/suggestion';

/** How much of the text around a span goes into its key, in UTF-16 code units. */
const around = 24;
/** How much of the span itself does. */
const within = 120;

/**
 * What tells a suggestion apart from every other of its article, and stays the same when the
 * article grows: kind, text and the text around it. The same words in the same surroundings are
 * told apart by their block.
 */
export function suggestionKey(suggestion: Suggestion, blockText: string): string {
  const { kind, start, end, exact } = suggestion;
  const before = blockText.slice(Math.max(0, start - around), start);
  const after = blockText.slice(end, end + around);
  return [kind, exact.slice(0, within), before, after].join('\u241F');
}
