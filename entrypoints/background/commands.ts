import { browser } from 'wxt/browser';
import { markKinds } from '../../lib/model/mark-kind';
import { openPanel } from '../views/open-panel';
import { markInTab } from './mark-in-tab';

/**
 * Marks the selection, or opens the panel, on the keys that the manifest suggests and the reader can
 * change.
 */
export function offerCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') {
      return openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    }
    const mark = markKinds.find((kind) => command === `mark-${kind}`);
    if (mark !== undefined && tab?.id !== undefined) await markInTab(tab.id, mark);
  });
}
