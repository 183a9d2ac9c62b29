import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messaging/send';
import { FailureError } from '../../lib/model/failure';
import type { AnnotationSummary } from '../../lib/model/summary';
import { articleKey } from '../../lib/text/article-key';

/** Milliseconds that a page gets to load and to have its reader, and between two looks. */
const longestWait = 30_000;
const pause = 250;

/**
 * Shows the passage of an annotation: in the tab that has its article, brought to the front, or in
 * a new one. The reader of a page that is still loading waits for the passage itself. Throws
 * `failureNoReader` when the page gets none.
 */
export async function showPassage({
  annotation,
  articleUrl,
}: AnnotationSummary): Promise<{ found: boolean }> {
  const tabId = await tabOf(articleUrl);
  const end = Date.now() + longestWait;
  for (;;) {
    try {
      return await askReader(tabId, 'jumpTo', { annotation: annotation.id });
    } catch (error) {
      if (!isNoReader(error) || Date.now() > end) throw error;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

async function tabOf(url: string): Promise<number> {
  const key = articleKey(url);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const open = tabs.find((tab) => tab.url !== undefined && articleKey(tab.url) === key);
  if (open?.id === undefined) {
    const { id = browser.tabs.TAB_ID_NONE } = await browser.tabs.create({ url });
    return id;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
  return open.id;
}

function isNoReader(error: unknown): boolean {
  return error instanceof FailureError && error.failure.key === 'failureNoReader';
}
