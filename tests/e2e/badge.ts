import type { View } from '../../scripts/browser/view';

declare const chrome: {
  tabs: { query(about: object): Promise<{ id?: number }[]> };
  action: {
    getBadgeText(about: { tabId: number }): Promise<string>;
    getTitle(about: { tabId: number }): Promise<string>;
  };
};

/** What the toolbar button says over the tab whose badge has this text; asked from an own page. */
export async function badgeOf(page: View, text: string): Promise<string | undefined> {
  const title = await page.run(async (wanted) => {
    for (const { id } of await chrome.tabs.query({})) {
      if (id === undefined || (await chrome.action.getBadgeText({ tabId: id })) !== wanted)
        continue;
      return chrome.action.getTitle({ tabId: id });
    }
    return null;
  }, text);
  return title ?? undefined;
}
