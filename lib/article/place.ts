import { oneLine } from '../text/white-space';
import type { ArticlePage, Found } from './article-page';
import { textContentOf } from './dom-access';

const named =
  '.place, .location-stamp, [class*="article-location" i], [class*="dateline-location" i], [itemprop="contentLocation"], [itemprop="locationCreated"]';

/** Where the report comes from: an element named for it near the headline, else the dateline's place. */
export function readPlace(
  { all }: ArticlePage,
  dateline: string | undefined,
): Found<string> | undefined {
  for (const element of all(named)) {
    const value = oneLine(textContentOf(element) ?? '');
    if (value !== '' && value.length < 60) return { value, element, confidence: 0.8 };
  }
  return dateline === undefined ? undefined : { value: dateline, element: null, confidence: 0.8 };
}
