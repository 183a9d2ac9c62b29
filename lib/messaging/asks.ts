import * as z from 'zod';
import { annotationKind, tagName } from '../model/annotation';
import { article, webUrl } from '../model/article';
import { annotationDraft, annotationPatch } from '../model/draft';
import { entityTypes } from '../model/entity-type';
import { exportFormatNames } from '../model/export-format-name';
import { ownNameFields } from '../model/own-name';
import { pageFilters } from '../model/page-state';
import { rowId, shortText } from '../model/row';
import { seenAnchor } from '../model/seen-anchor';
import { settingsPatch } from '../model/settings';
import { settlements } from '../model/settlement';
import { tagColour } from '../model/tag';

/** What is searched for: the longest name that a view leads to the uses of, see `shortText`. */
const search = shortText;

/** What annotations a list or an export is about; no field means all. */
export const annotationQuery = z.object({
  articleId: rowId.optional(),
  kind: annotationKind.optional(),
  tag: tagName.optional(),
  /** Words that quote, note, tags, fields or headline contain, without regard to case or accents. */
  search: search.optional(),
  /** How it stood on its page when that was last seen; `news` waits for a decision. */
  state: z.enum(pageFilters).optional(),
  /** Only what lies in the bin. */
  deleted: z.boolean().optional(),
});
export type AnnotationQuery = z.infer<typeof annotationQuery>;

const pageOf = { cursor: z.string().max(200).optional(), limit: z.int().min(1).max(500) };

/** A name by its type and canonical form. */
const named = z.object({ type: ownNameFields.type, name: ownNameFields.name });

/**
 * Schemas of what can be asked of the background, one a message. Imported for its values by the
 * background alone: everybody else needs the types only, and zod is too heavy for a page.
 */
export const backgroundAsks = {
  pageSeen: z.object({
    url: webUrl,
    canonicalUrl: z.string().max(4_000).optional(),
    isArticle: z.boolean(),
  }),
  openArticle: z.object({ article }),
  notePage: z.object({
    article,
    /** Whether to keep the page's text, if it is new. */
    isToCapture: z.boolean(),
    anchors: z.array(seenAnchor).max(100_000),
  }),
  annotate: z.object({
    article,
    /** All that is proposed of a long page may be accepted at once. */
    drafts: z.array(annotationDraft).min(1).max(10_000),
    action: rowId,
  }),
  editAnnotation: z.object({ id: rowId, patch: annotationPatch, action: rowId }),
  settleDrifts: z.object({
    ids: z.array(rowId).min(1).max(10_000),
    settlement: z.enum(settlements),
    action: rowId,
  }),
  readHistory: z.object({ id: rowId }),
  deleteAnnotations: z.object({ ids: z.array(rowId).min(1).max(10_000), action: rowId }),
  restoreAnnotations: z.object({ ids: z.array(rowId).min(1).max(10_000), action: rowId }),
  undo: z.object({ undone: rowId, action: rowId }),
  findArticle: z.object({ url: webUrl, canonicalUrl: z.string().max(4_000).optional() }),
  listArticles: z.object({ search: search.optional(), ...pageOf }),
  listAnnotations: z.object({ query: annotationQuery, ...pageOf }),
  otherMentions: z.object({ article, id: rowId }),
  listCaptures: z.object({ articleId: rowId }),
  readCaptures: z.object({ ids: z.array(rowId).min(1).max(2) }),
  suggest: z.object({ article }),
  dismissSuggestions: z.object({
    url: webUrl,
    canonicalUrl: z.string().max(4_000).optional(),
    keys: z.array(z.string().max(500)).min(1).max(10_000),
    /** The names among them: they are not proposed in other articles either. */
    names: z.array(named).max(10_000),
    action: rowId,
  }),
  listTags: z.object({}),
  editTag: z.object({
    id: rowId,
    name: tagName.optional(),
    colour: tagColour.optional(),
    action: rowId,
  }),
  createTag: z.object({ id: rowId, name: tagName, colour: tagColour.optional(), action: rowId }),
  mergeTags: z.object({ from: rowId, into: rowId, action: rowId }),
  deleteTag: z.object({ id: rowId, action: rowId }),
  listNames: z.object({
    type: z.enum(entityTypes).optional(),
    search: search.optional(),
    ...pageOf,
  }),
  nameArticles: z.object({ name: named }),
  renameName: z.object({
    from: named,
    to: named,
    /** Only in these articles; without them everywhere. */
    articleIds: z.array(rowId).min(1).max(10_000).optional(),
    action: rowId,
  }),
  listOwnNames: z.object({ search: search.optional(), ...pageOf }),
  saveOwnName: z.object({ id: rowId, ...ownNameFields, action: rowId }),
  deleteOwnName: z.object({ id: rowId, action: rowId }),
  exportChunk: z.object({
    format: z.enum(exportFormatNames),
    query: annotationQuery,
    cursor: z.string().max(200).optional(),
  }),
  importFile: z.object({ text: z.string(), action: rowId }),
  eraseEverything: z.object({}),
  readRestoration: z.object({}),
  forgetRestoration: z.object({}),
  readSettings: z.object({}),
  editSettings: z.object({ patch: settingsPatch }),
} as const;
