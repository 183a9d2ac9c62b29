import { browser } from 'wxt/browser';

/** Shows on the toolbar button of a tab how many annotations its article has. */
export async function showCount(tabId: number, annotations: number): Promise<void> {
  const text = annotations === 0 ? '' : String(annotations);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b57a4' }),
  ]);
}
