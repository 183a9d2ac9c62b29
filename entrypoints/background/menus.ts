import { browser } from 'wxt/browser';
import { markWords } from '../../components/mark/mark-words';
import { type MarkKind, markKinds } from '../../lib/model/mark-kind';
import { markInTab } from './mark-in-tab';

const parentId = 'mark';
const documentUrlPatterns = ['http://*/*', 'https://*/*'];

/** Puts "mark the selection as …" into the context menu of pages. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    const common = { contexts: ['selection'] as const, documentUrlPatterns };
    browser.contextMenus.create({
      ...common,
      contexts: [...common.contexts],
      id: parentId,
      title: browser.i18n.getMessage('menuMark'),
    });
    for (const mark of markKinds) {
      browser.contextMenus.create({
        ...common,
        contexts: [...common.contexts],
        id: menuId(mark),
        parentId,
        title: browser.i18n.getMessage(markWords[mark]),
      });
    }
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    const mark = markKinds.find((kind) => menuId(kind) === menuItemId);
    if (mark !== undefined && tab?.id !== undefined) await markInTab(tab.id, mark);
  });
}

const menuId = (mark: MarkKind) => `${parentId}-${mark}`;
