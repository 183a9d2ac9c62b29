import { expect } from '@playwright/test';
import { popupShowing } from '../../../scripts/browser/popup-showing';
import { press, waitForControl } from '../../../scripts/browser/press';
import { waitFor } from '../../../scripts/browser/wait-for';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { axeProblems } from '../axe';
import { test } from '../fixtures';

const words = wordsOf('en');

test('the popup opens the panel beside the page', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  const popup = await popupShowing(browser, page, { name: words('panelOpen') });
  await press(popup, { role: 'button', name: words('panelOpen') });
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const url = await waitFor('the side panel', async () => {
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    return targetInfos.find((target) => target.url.endsWith('/sidepanel.html'))?.url;
  });
  expect(url).toMatch(/^chrome-extension:/);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing in the panel, ${scheme}`, async ({ launchChromium }) => {
    const browser = await launchChromium();
    await browser.openTab(sampleEn);
    const panel = await browser.openTab(browser.extensionUrl('/sidepanel.html'));
    await panel.emulate({ 'prefers-color-scheme': scheme });
    await waitForControl(panel, { name: words('exportEverything') });
    await waitForControl(panel, { role: 'heading', name: /^Suggestions/ });
    expect(await axeProblems(panel, 'html')).toEqual([]);
  });
}
