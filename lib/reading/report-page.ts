import type { Places } from '../article/fields/structure-fields';
import type { PageReading } from '../model/page-reading';
import type { LivePage } from './live-page';
import { anchorReport } from './place-annotations';

/** What views are told of a page: the article, how its annotations stand, what is selected. */
export async function reportPage(page: LivePage): Promise<PageReading> {
  const { reading, suggestions } = await page.proposed();
  const { article, map, places } = reading;
  const range = page.selected();
  const touched = range === null ? null : map.offsetsOf(range);
  return {
    article,
    shown: shownIn(places),
    anchors: page.placed.map(anchorReport),
    suggestions: [...suggestions],
    selection: touched === null ? '' : map.text.slice(touched.start, touched.end),
  };
}

function shownIn(places: Places): PageReading['shown'] {
  // The keys of an object are its type's: it was made of the structure's fields.
  const facts = Object.keys(places) as PageReading['shown'];
  return facts.filter((fact) => places[fact]?.some(({ element }) => element !== null));
}
