import type { TextMap } from '../article/body/text-map';
import type { Mark } from '../highlight/mark';
import type { SuggestedSpan } from '../model/suggested-span';
import { type PlacedAnnotation, styleOf } from './place-annotations';
import { suggestionRange } from './suggestion-range';

/** What is painted on a page: what is kept and stands there, and what is proposed of its text. */
export function pageMarks(
  placed: readonly PlacedAnnotation[],
  suggestions: readonly SuggestedSpan[],
  map: TextMap | undefined,
): Mark[] {
  const kept = placed.flatMap((one): Mark[] =>
    one.range === null ? [] : [{ id: one.annotation.id, style: styleOf(one), range: one.range }],
  );
  const proposed = suggestions.flatMap((span): Mark[] => {
    const range = map === undefined ? null : suggestionRange(span, map);
    return range === null ? [] : [{ id: span.key, style: 'suggestion', range }];
  });
  return [...kept, ...proposed];
}
