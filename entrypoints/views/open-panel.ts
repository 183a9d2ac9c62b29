import { browser } from 'wxt/browser';

/** What Firefox has for it; the types of `browser` are Chromium's. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel beside the page. Nothing may be awaited before: browsers open it for a click or a
 * key only.
 */
export async function openPanel(windowId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId });
  const { sidebarAction } = browser as unknown as { sidebarAction: Sidebar };
  return sidebarAction.open();
}
