import * as z from 'zod';
import { block } from './block';
import { longText, rowFields, rowId, shortText } from './row';

/** Place, agency and date that open a news report, each as written in the text. */
export const dateline = z.object({
  place: shortText.optional(),
  agency: shortText.optional(),
  date: shortText.optional(),
});
export type Dateline = z.infer<typeof dateline>;

export const caption = z.object({ text: longText, credit: shortText.optional() });

/** A time as the page gives it: an ISO 8601 instant, local time or day. */
export const pageTime = z.string().max(40);

/** An article's metadata. A field that the page does not give is absent, never guessed. */
export const structure = z.object({
  section: shortText.optional(),
  headline: longText.optional(),
  lead: longText.optional(),
  place: shortText.optional(),
  dateline: dateline.optional(),
  agency: shortText.optional(),
  bylines: z.array(shortText).max(50),
  published: pageTime.optional(),
  modified: pageTime.optional(),
  captions: z.array(caption).max(500),
  siteName: shortText.optional(),
  canonicalUrl: z.string().max(4_000).optional(),
  /** BCP 47. */
  language: z.string().max(35).optional(),
});
export type Structure = z.infer<typeof structure>;

/**
 * An address that may stand in a link: no other scheme than the web's own, and whole, since views
 * and keys take it apart.
 */
export const webUrl = z
  .string()
  .max(4_000)
  .regex(/^https?:\/\//)
  .refine((address) => URL.canParse(address), { error: 'not an address' });

/** What a page tells: plain data without DOM nodes. */
export const article = z.object({
  /** The page's address, fragment included. */
  url: webUrl,
  isArticle: z.boolean(),
  structure,
  blocks: z.array(block).max(20_000),
});
export type Article = z.infer<typeof article>;

/** A stored article. `canonicalUrl` is its unique key: see `articleKey`. */
export const articleRow = z.object({
  ...rowFields,
  url: webUrl,
  canonicalUrl: webUrl,
  ...structure.omit({ canonicalUrl: true }).shape,
  capturedAt: z.iso.datetime({ offset: true }),
  /** When its page was last looked at for what is kept of it, to the day. */
  seenAt: z.iso.datetime({ offset: true }),
});
export type ArticleRow = z.infer<typeof articleRow>;

/** The article's blocks as they stood at one time. */
export const captureRow = z.object({
  ...rowFields,
  articleId: rowId,
  takenAt: z.iso.datetime({ offset: true }),
  /** Hex SHA-256 of the blocks' text. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  blocks: z.array(block).max(20_000),
});
export type CaptureRow = z.infer<typeof captureRow>;
