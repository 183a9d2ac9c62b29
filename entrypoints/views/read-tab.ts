import { browser } from 'wxt/browser';
import { closedReason } from '../../components/popup/closed-address';
import type { TabReading } from '../../components/popup/popup-port';
import { askReader } from '../../lib/messaging/send';
import { FailureError } from '../../lib/model/failure';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** What a tab is, as far as the popup can do something with it. */
export async function readTab(tab: Tab | undefined): Promise<TabReading> {
  const why = closedReason(tab?.url);
  const { id, url } = tab ?? {};
  if (why !== null || id === undefined || url === undefined) {
    return { kind: 'closed', why: why ?? 'unknown' };
  }
  try {
    return { kind: 'read', reading: await askReader(id, 'readPage', {}) };
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.key !== 'failureNoReader') throw error;
  }
  const mayRead = await browser.permissions.contains({ origins: [sitePattern(url)] });
  return mayRead ? { kind: 'unread' } : { kind: 'noAccess', host: new URL(url).hostname };
}

/** The match pattern of a page's site; patterns have no ports. */
export function sitePattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
