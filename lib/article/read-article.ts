import type { Article } from '../model/article';
import { articleBlocks } from './body/article-blocks';
import { bodyLinesOf } from './body/body-lines';
import { type TextMap, textMapOf } from './body/text-map';
import { readHeadline } from './fields/headline';
import { readLead } from './fields/lead';
import { type Places, placesOf, readFields, structureOf } from './fields/structure-fields';
import { inOneGo } from './in-one-go';
import { isArticlePage } from './is-article';
import { structureWithinLimits, withinLimits } from './limits';
import { openArticlePage, type ReadOptions } from './page/open-article-page';

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
  return inOneGo(articleReading(document, options));
}

/** Reads an article step by step, so that the caller can let go of the thread between steps. */
export function* articleReading(
  document: Document,
  options: ReadOptions,
): Generator<void, ReadArticle> {
  const page = yield* openArticlePage(document, options);
  yield;
  const headline = readHeadline(page);
  const title = headline?.lines ?? [];
  yield;
  const body = yield* bodyLinesOf(page, title);
  yield;
  yield;
  const lead = readLead(page, title, body);
  yield;
  const blocks = withinLimits(articleBlocks(page, body, { headline, lead }));
  yield;
  const fields = yield* readFields(page, { headline, lead, body, blocks });
  yield;
  const isArticle = isArticlePage(page);
  yield;
  return {
    article: {
      url: page.url,
      isArticle,
      structure: structureWithinLimits(structureOf(fields, blocks, page)),
      blocks: blocks.map(({ block }) => block),
    },
    map: textMapOf(
      page.document,
      blocks.map(({ line }) => line),
    ),
    places: placesOf(fields, blocks),
  };
}
