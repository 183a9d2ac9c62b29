import { browser } from 'wxt/browser';
import { markKinds } from '../../lib/model/mark-kind';
import { markInTab } from './mark-in-tab';

/** Marks the selection on the keys that the manifest suggests and the reader can change. */
export function offerCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const mark = markKinds.find((kind) => command === `mark-${kind}`);
    if (mark !== undefined && tab?.id !== undefined) await markInTab(tab.id, mark);
  });
}
