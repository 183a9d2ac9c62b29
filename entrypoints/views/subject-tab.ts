import { browser } from 'wxt/browser';

/**
 * The tab that the popup speaks of: the active one; where the popup itself is opened as a tab, the
 * one that was used before it.
 */
export async function subjectTab() {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== own?.id);
  if (own === undefined) return others.find(({ active }) => active);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
