import type { Found } from '../page/article-page';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed } from '../page/scope';

/** A place's name has fewer code units; longer lines tell how to get there. */
const longest = 60;

/**
 * Where the report comes from: a line named for it between the headline and the text, else the
 * dateline's place. `zone` holds the lines around the headline and the first paragraph.
 */
export function readPlace(
  zone: readonly PageLine[],
  dateline: string | undefined,
): Found<string> | undefined {
  for (const { text, scope } of zone) {
    if (text.length >= longest) continue;
    const named = nearestNamed(scope, meaning.place);
    if (named !== null && named.text < longest)
      return { value: text, element: scope.element, confidence: 0.8 };
  }
  return dateline === undefined ? undefined : { value: dateline, element: null, confidence: 0.8 };
}
