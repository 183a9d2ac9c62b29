import type { View, Wanted } from './view';
import { waitFor } from './wait-for';

/** Opens the popup over a tab, again until it shows what is wanted: the page may not be read yet. */
export async function popupShowing<Popup extends View>(
  browser: { openPopup(): Promise<Popup> },
  tab: View,
  wanted: Wanted,
): Promise<Popup> {
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
