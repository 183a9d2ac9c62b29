import type { Article } from '../model/article';
import type { SuggestedSpan } from '../model/suggested-span';
import type { Suggestion } from '../model/suggestion';
import type { NameModel } from './names/model/name-model';
import type { OwnName } from './names/own-name';
import { suggestNames } from './names/suggest-names';
import { suggestStatistics } from './statistics/suggest-statistics';
import { suggestionKey } from './suggestion-key';

/** What extraction knows besides the article. */
export interface Knowledge {
  model: NameModel;
  /** Names that the reader has taught. */
  ownNames: readonly OwnName[];
}

/**
 * Everything that is proposed of an article, in reading order. A figure inside of a name is part
 * of the name ("Quận 7", "COVID-19"). Of one text in one place there is one suggestion.
 */
export function suggest(article: Article, { model, ownNames }: Knowledge): SuggestedSpan[] {
  const names = suggestNames(article, model, ownNames);
  const figures = suggestStatistics(article).filter(
    (figure) => !names.some((name) => isWithin(figure, name)),
  );
  const spans = new Map<string, SuggestedSpan>();
  for (const suggestion of [...names, ...figures].toSorted(inReadingOrder)) {
    const text = article.blocks[suggestion.blockIndex]?.text ?? '';
    const key = suggestionKey(suggestion, text);
    // The lead often says again what the text says: each place has a suggestion of its own.
    const own = spans.has(key) ? `${key}\u241F${suggestion.blockIndex}` : key;
    spans.set(own, { key: own, suggestion });
  }
  return [...spans.values()];
}

function isWithin(inner: Suggestion, outer: Suggestion): boolean {
  return (
    inner.blockIndex === outer.blockIndex && inner.start >= outer.start && inner.end <= outer.end
  );
}

function inReadingOrder(one: Suggestion, other: Suggestion): number {
  return one.blockIndex - other.blockIndex || one.start - other.start || one.end - other.end;
}
