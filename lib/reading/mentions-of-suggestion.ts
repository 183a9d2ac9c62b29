import type { SuggestedSpan } from '../model/suggested-span';
import type { Suggestion } from '../model/suggestion';

/**
 * Keys of all suggestions that say the same thing as one of them: every mention of one entity, or
 * the one place of a statistic. Accepting a name accepts its mentions, in one action.
 */
export function mentionsOfSuggestion(
  suggestions: readonly SuggestedSpan[],
  { suggestion: wanted, key }: SuggestedSpan,
): string[] {
  if (wanted.kind === 'statistic') return [key];
  return suggestions
    .filter(({ suggestion }) => isSameEntity(suggestion, wanted))
    .map((span) => span.key);
}

function isSameEntity(one: Suggestion, other: Extract<Suggestion, { kind: 'entity' }>): boolean {
  return (
    one.kind === 'entity' &&
    one.entity.type === other.entity.type &&
    one.entity.name === other.entity.name
  );
}
