import { browser } from 'wxt/browser';
import { FailureError } from '../../lib/model/failure';
import type { MarkKind } from '../../lib/model/mark-kind';
import { askReaderOfTab } from './ask-reader-of-tab';

/**
 * Marks the selection of a tab. The page's reader says what came of it. Where none can run, or
 * nothing is selected that it can see, the popup opens and says what is the matter.
 */
export async function markInTab(tabId: number, mark: MarkKind): Promise<void> {
  if (await isTold(tabId, mark)) return;
  await browser.action.openPopup();
}

async function isTold(tabId: number, mark: MarkKind): Promise<boolean> {
  try {
    const { marked } = await askReaderOfTab(tabId, 'markSelection', { mark });
    return marked !== 'noSelection';
  } catch (error) {
    return error instanceof FailureError && error.failure.key !== 'failureNoReader';
  }
}
