import { browser } from 'wxt/browser';
import type { MarkKind } from '../../lib/model/mark-kind';
import { askReaderOfTab } from './ask-reader-of-tab';

/**
 * Marks the selection of a tab. Where no reader can run, the popup opens: it says what is the
 * matter with the page.
 */
export async function markInTab(tabId: number, mark: MarkKind): Promise<void> {
  try {
    await askReaderOfTab(tabId, 'markSelection', { mark });
  } catch {
    await browser.action.openPopup();
  }
}
