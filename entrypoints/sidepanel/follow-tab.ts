import { browser } from 'wxt/browser';
import { onNotice } from '../../lib/messaging/notify';
import { onPageRead } from '../../lib/messaging/page-read';

/** Milliseconds within which several changes are one: a page that loads tells of itself often. */
const together = 100;

/**
 * Calls when the panel may show something else: another tab is in front, its page is another or
 * was read anew, what is kept changed, or the reader turns to the panel, having selected something.
 */
export function followTab(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, together);
  };
  const updated = (_tab: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url !== undefined) change();
  };
  onNotice(change, signal);
  onPageRead(change, signal);
  browser.tabs.onActivated.addListener(change);
  browser.tabs.onUpdated.addListener(updated);
  window.addEventListener('focus', change, { signal });
  document.addEventListener('pointerenter', change, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(change);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
