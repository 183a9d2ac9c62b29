import type { DrivenBrowser } from './driven-browser';
import type { View, Wanted } from './view';
import { waitFor } from './wait-for';

/** Opens the popup over a tab, again until it shows what is wanted: the page may not be read yet. */
export async function popupShowing(
  browser: DrivenBrowser,
  tab: View,
  wanted: Wanted,
): Promise<View> {
  return await waitFor(
    `a popup with ${wanted.name}`,
    async () => {
      await tab.show();
      const popup = await browser.openPopup();
      try {
        await waitFor(`${wanted.name}`, () => popup.locate(wanted), 2_000);
        return popup;
      } catch (error) {
        await popup.close();
        throw error;
      }
    },
    20_000,
  );
}
