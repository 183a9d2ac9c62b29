import type { Article, Structure } from '../model/article';
import type { ArticlePage, Found, Place } from './article-page';
import { permalinkOf } from './article-part';
import { bodyLinesOf } from './body-lines';
import { readBylines } from './bylines';
import { canonicalUrl } from './canonical-url';
import { readCaptions } from './captions';
import { datelineOf } from './dateline';
import { closestOf } from './dom-access';
import { type FoundHeadline, readHeadline } from './headline';
import { isArticlePage } from './is-article';
import { nodesOf, textOf } from './json-ld';
import { type FoundLead, readLead } from './lead';
import { structureWithinLimits, withinLimits } from './limits';
import { openArticlePage, type ReadOptions } from './open-article-page';
import type { PageLine } from './page-line';
import { readPlace } from './place';
import { type PlacedBlock, placed, roleOf } from './placed-block';
import { readSection, readSiteName } from './site';
import { subheadsByMake } from './subheads-by-make';
import { type TextMap, textMapOf } from './text-map';
import { readModified, readPublished } from './times';

/** Where each field of the structure was read from. */
export type Places = Partial<Record<keyof Structure, readonly Place[]>>;

/** An article as read, the way between its text and the page, and where its fields stand. */
export interface ReadArticle {
  readonly article: Article;
  readonly map: TextMap;
  readonly places: Places;
}

/**
 * Reads a page's article: its structure, its blocks and where they stand. On a page that is no
 * article it gives the text of the main content, so that a reader can mark there all the same.
 * Reads the DOM only: no layout, nothing written. Cost: linear in the page's nodes.
 */
export function readArticle(document: Document, options: ReadOptions = {}): ReadArticle {
  const reading = articleReading(document, options);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** Reads an article step by step, so that the caller can let go of the thread between steps. */
export function* articleReading(
  document: Document,
  options: ReadOptions,
): Generator<void, ReadArticle> {
  const page = yield* openArticlePage(document, options);
  yield;
  return assembled(page);
}

function assembled(page: ArticlePage): ReadArticle {
  const headline = readHeadline(page);
  const body = bodyLinesOf(page, headline?.lines ?? []);
  const lead = readLead(page, headline?.lines ?? [], body);
  const blocks = withinLimits(blocksOf(page, body, headline, lead));
  const fields = fieldsOf(page, body, { headline, lead, blocks });
  const structure = structureWithinLimits(structureOf(fields, blocks, page));
  return {
    article: {
      url: page.url,
      isArticle: isArticlePage(page),
      structure,
      blocks: blocks.map(({ block }) => block),
    },
    map: textMapOf(
      page.document,
      blocks.map(({ block, runs }) => ({ text: block.text, runs })),
    ),
    places: placesOf(fields, blocks),
  };
}

function blocksOf(
  page: ArticlePage,
  bodyLines: readonly PageLine[],
  headline: FoundHeadline | undefined,
  lead: FoundLead | undefined,
): PlacedBlock[] {
  const head = [...(headline?.lines ?? []), ...(lead === undefined ? [] : [lead.line])];
  const taken = new Set(head.map(({ index }) => index));
  const body = bodyLines.filter(({ index }) => !taken.has(index));
  const from = headline?.lines[0]?.index ?? body[0]?.index ?? 0;
  const captions = readCaptions(page, body, Math.max(0, from - 6));
  const after = body.filter((line) => line.index >= from && !captions.lines.has(line));
  const rest = [...after, ...captions.blocks.keys()]
    .filter(({ index }) => !taken.has(index))
    .sort((one, other) => one.index - other.index);
  const heads = subheadsByMake(after, page.masses);
  const roleIn = (line: PageLine) => (heads.has(line) ? 'subheading' : roleOf(line));
  return [
    ...(headline?.lines ?? []).map((line) => placed(line, 'headline')),
    ...(lead === undefined ? [] : [placed(lead.line, 'lead')]),
    ...rest.map((line) => captions.blocks.get(line) ?? placed(line, roleIn(line))),
  ];
}

type Fields = {
  [Name in keyof Structure]?: Found<Exclude<Structure[Name], undefined>> | undefined;
};

interface Head {
  readonly headline: FoundHeadline | undefined;
  readonly lead: FoundLead | undefined;
  readonly blocks: readonly PlacedBlock[];
}

/** Names under which the site may sign: its own, its publisher's, that of its address. */
function siteNamesOf({ node, url }: ArticlePage, siteName: Found<string> | undefined): string[] {
  const publisher = textOf(nodesOf(node?.['publisher'])[0]?.['name']);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
  return [siteName?.value, publisher, host].filter((name) => name !== undefined);
}

function fieldsOf(
  page: ArticlePage,
  body: readonly PageLine[],
  { headline, lead, blocks }: Head,
): Fields {
  const siteName = readSiteName(page);
  const dateline = readDateline(blocks);
  const first = body[0]?.index ?? 0;
  const title = headline?.lines.at(-1)?.index ?? first;
  const above = page.lines.slice(0, Math.max(first, title) + 3);
  return {
    section: readSection(page, headline?.value, above),
    headline,
    lead,
    place: readPlace(above, dateline?.value.place),
    dateline,
    bylines: readBylines(
      page,
      { headline: headline?.lines ?? [], body },
      siteNamesOf(page, siteName),
    ),
    published: readPublished(page, headline?.lines.at(-1)?.index ?? 0, first),
    modified: readModified(page),
    siteName,
  };
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

function structureOf(fields: Fields, blocks: readonly PlacedBlock[], page: ArticlePage): Structure {
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

function placesOf(fields: Fields, blocks: readonly PlacedBlock[]): Places {
  const places: Places = {};
  for (const [name, found] of Object.entries(fields)) {
    if (found !== undefined)
      Object.assign(places, { [name]: [{ element: found.element, confidence: found.confidence }] });
  }
  const captions = blocks.filter(({ block }) => block.role === 'caption');
  return { ...places, captions: captions.map(({ element }) => ({ element, confidence: 0.9 })) };
}
