import { describe } from '../anchoring/describe';
import type { TextMap } from '../article/body/text-map';
import type { AnnotationRow } from '../model/annotation';
import type { Article } from '../model/article';
import type { SeenAnchor } from '../model/seen-anchor';
import type { PlacedAnnotation } from './place-annotations';

/** What is read of a page, as far as its news are concerned. */
interface Reading {
  article: Article;
  map: Pick<TextMap, 'text'>;
}

/** Where annotations stand on the page, of those whose rows do not say so yet. */
export function pageNews(placed: readonly PlacedAnnotation[], reading: Reading): SeenAnchor[] {
  return placed
    .filter(({ annotation, anchor }) => !isKnown(annotation, anchor))
    .map((one) => seenAnchor(one, reading));
}

function isKnown({ drift }: AnnotationRow, anchor: PlacedAnnotation['anchor']): boolean {
  if (anchor.state === 'changed') {
    return drift?.state === 'changed' && drift.target.selectors.quote.exact === anchor.now;
  }
  return anchor.state === (drift?.state ?? 'intact');
}

function seenAnchor(
  { annotation, anchor }: PlacedAnnotation,
  { map, article }: Reading,
): SeenAnchor {
  const { state } = anchor;
  return state === 'changed'
    ? { annotation: annotation.id, state, target: describe(map.text, anchor, article.blocks) }
    : { annotation: annotation.id, state };
}

/**
 * Whether a page tells anything of its article. Where not one passage is found on a page that does
 * not look like an article, it is a login, a consent wall or an error in the article's place.
 */
export function isTelling(
  placed: readonly PlacedAnnotation[],
  { article }: Pick<Reading, 'article'>,
): boolean {
  return article.isArticle || placed.some(({ anchor }) => anchor.state !== 'gone');
}
