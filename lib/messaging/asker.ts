import { isSameSite } from '../text/same-site';
import type { BackgroundMessages } from './protocol';

/** Who asks the background: a content script of a page, or one of the extension's own pages. */
export type Asker = { from: 'page'; origin: string; tabId: number } | { from: 'extension' };

/** The parts of the browser's sender that tell who it is. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** What content scripts may ask; everything else is for the extension's own pages. */
const askedByPages: ReadonlySet<keyof BackgroundMessages> = new Set([
  'pageSeen',
  'openArticle',
  'notePage',
  'annotate',
  'editAnnotation',
  'settleDrifts',
  'readHistory',
  'deleteAnnotations',
  'undo',
  'otherMentions',
  'suggest',
  'dismissSuggestions',
  'listTags',
  'readSettings',
]);

/**
 * Who sent a message, or null for a stranger. A tab proves nothing: extension pages have one too.
 * `extensionUrl` is the root of the extension's own pages.
 */
export function whoAsks(
  sender: Sender,
  extension: { id: string; extensionUrl: string },
): Asker | null {
  if (sender.id !== extension.id) return null;
  const url = sender.url ?? sender.origin;
  if (url === undefined || !URL.canParse(url)) return null;
  if (`${url}/`.startsWith(extension.extensionUrl)) return { from: 'extension' };
  const { protocol, origin } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return sender.tab?.id === undefined ? null : { from: 'page', origin, tabId: sender.tab.id };
}

/** Whether somebody may send this message at all. */
export function mayAsk(asker: Asker, name: keyof BackgroundMessages): boolean {
  return asker.from === 'extension' || askedByPages.has(name);
}

/** Whether somebody may read and change what is kept about the article of this address. */
export function mayTouch(asker: Asker, articleUrl: string): boolean {
  return asker.from === 'extension' || isSameSite(asker.origin, articleUrl);
}
