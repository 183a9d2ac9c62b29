import { browser } from 'wxt/browser';
import type { ReaderMessages } from '../../lib/messaging/protocol';
import { askReader } from '../../lib/messaging/send';
import { FailureError } from '../../lib/model/failure';

/** Starts the reader in a tab. Rejects where the browser keeps extensions out. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/reader.js'],
  });
}

/** Asks the reader of a tab, and starts one where none runs yet. */
export async function askReaderOfTab<Name extends keyof ReaderMessages>(
  tabId: number,
  name: Name,
  ask: ReaderMessages[Name]['ask'],
): Promise<ReaderMessages[Name]['answer']> {
  try {
    return await askReader(tabId, name, ask);
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.key !== 'failureNoReader') throw error;
    await injectReader(tabId);
    return askReader(tabId, name, ask);
  }
}
