import type { Structure } from '../../model/article';
import { permalinkOf } from '../article-part';
import type { Head } from '../body/article-blocks';
import type { PlacedBlock } from '../body/placed-block';
import type { ArticlePage, Found, Place } from '../page/article-page';
import { closestOf } from '../page/dom-access';
import { nodesOf, textOf } from '../page/json-ld';
import type { PageLine } from '../page/page-line';
import { seenBylines } from './byline-lines';
import { readBylines } from './bylines';
import { canonicalUrl } from './canonical-url';
import { datelineOf } from './dateline';
import { readPlace } from './place';
import { readSection, readSiteName } from './site';
import { readModified, readPublished } from './times';

/** The fields of the structure that are read one by one, as far as the page has them. */
export type Fields = {
  [Name in keyof Structure]?: Found<Exclude<Structure[Name], undefined>> | undefined;
};

/** What has been read of the article before its fields. */
interface ReadSoFar extends Head {
  readonly body: readonly PageLine[];
  readonly blocks: readonly PlacedBlock[];
}

/** Names under which the site may sign: its own, its publisher's, that of its address. */
function siteNamesOf({ node, url }: ArticlePage, siteName: Found<string> | undefined): string[] {
  const publisher = textOf(nodesOf(node?.['publisher'])[0]?.['name']);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
  return [siteName?.value, publisher, host].filter((name) => name !== undefined);
}

/** Reads the fields of the structure. Yields between those that take long. */
export function* readFields(
  page: ArticlePage,
  { headline, lead, body, blocks }: ReadSoFar,
): Generator<void, Fields> {
  const siteName = readSiteName(page);
  const dateline = readDateline(blocks);
  const first = body[0]?.index ?? 0;
  const title = headline?.lines.at(-1)?.index ?? first;
  const above = page.lines.slice(0, Math.max(first, title) + 3);
  const section = readSection(page, headline?.value, above);
  const place = readPlace(above, dateline?.value.place);
  yield;
  const span = { headline: headline?.lines ?? [], body };
  const seen = seenBylines(page, span);
  yield;
  const bylines = readBylines(page, seen, siteNamesOf(page, siteName));
  yield;
  const published = readPublished(page, headline?.lines.at(-1)?.index ?? 0, first);
  yield;
  const modified = readModified(page);
  return { section, headline, lead, place, dateline, bylines, published, modified, siteName };
}

/** A dateline opens the report, but a summary or an editor's note may stand before it. */
function readDateline(blocks: readonly PlacedBlock[]): Fields['dateline'] {
  const opening = blocks.filter(({ block }) => block.role === 'paragraph' || block.role === 'lead');
  for (const { block, element } of opening.slice(0, 5)) {
    const found = datelineOf(block.text);
    if (found === undefined || (block.role === 'lead' && found.place === undefined)) continue;
    const { end: _, ...value } = found;
    return { value, element, confidence: 0.9 };
  }
  return undefined;
}

/** The structure that the fields and the captions make. */
export function structureOf(
  fields: Fields,
  blocks: readonly PlacedBlock[],
  page: ArticlePage,
): Structure {
  const captions = blocks.flatMap(({ block: { role, text, credit }, element }) =>
    role === 'caption' && closestOf(element, 'caption') === null
      ? [{ text, ...(credit !== undefined && { credit }) }]
      : [],
  );
  const { part } = page;
  const url =
    canonicalUrl(page.document, page.isOutdated) ??
    (part?.within === undefined ? undefined : permalinkOf(part.within));
  const agency = fields.dateline?.value.agency;
  const given = Object.entries(fields).flatMap(([name, found]) =>
    found === undefined ? [] : [[name, found.value]],
  );
  return {
    bylines: [],
    ...Object.fromEntries(given),
    captions,
    ...(agency !== undefined && { agency }),
    ...(url !== undefined && { canonicalUrl: url }),
    ...(page.language !== undefined && { language: page.language }),
  };
}

/** Where each field of the structure was read from. */
export type Places = Partial<Record<keyof Structure, readonly Place[]>>;

/** Where the fields and the captions stand in the page. */
export function placesOf(fields: Fields, blocks: readonly PlacedBlock[]): Places {
  const places: Places = {};
  for (const [name, found] of Object.entries(fields)) {
    if (found !== undefined)
      Object.assign(places, { [name]: [{ element: found.element, confidence: found.confidence }] });
  }
  const captions = blocks.filter(({ block }) => block.role === 'caption');
  return { ...places, captions: captions.map(({ element }) => ({ element, confidence: 0.9 })) };
}
