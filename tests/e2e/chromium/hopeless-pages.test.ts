import { popupShowing } from '../../../scripts/browser/popup-showing';
import { press, waitForControl } from '../../../scripts/browser/press';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { test } from '../fixtures';

const words = wordsOf('en');
const front = 'https://tinsom.example/kinh-te';

/** The page of Chromium's settings of extensions, which may take access away. */
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
};

// Which page it is Chromium tells only after a click on the extension's own button, which nothing
// outside the browser's window can make.
for (const address of ['chrome://version/', 'about:blank']) {
  test(`the popup says that nothing can be marked on ${address}`, async ({ launchChromium }) => {
    const browser = await launchChromium();
    const tab = await browser.openTab(address);
    const popup = await popupShowing(browser, tab, { name: words('tabUnknown') });
    await waitForControl(popup, { name: words('tabClosedNext') });
  });
}

test("the popup says that the extension's own page is no article", async ({ launchChromium }) => {
  const browser = await launchChromium();
  const library = await browser.openTab(browser.extensionUrl('/library.html'));
  const popup = await popupShowing(browser, library, { name: words('tabBrowserPage') });
  await waitForControl(popup, { name: words('tabClosedNext') });
});

test('the popup says that a PDF file is none', async ({ launchChromium, server }) => {
  const address = 'https://pages.example/report.pdf';
  server.pages.set(address, { html: '<title>A report</title>' });
  const browser = await launchChromium();
  const tab = await browser.openTab(address);
  await popupShowing(browser, tab, { name: words('tabPdf') });
});

test('a section front is not read until the reader asks for it', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const tab = await browser.openTab(front);
  const popup = await popupShowing(browser, tab, { name: words('tabUnread') });
  await press(popup, { role: 'button', name: words('tabRead') });
  await waitForControl(popup, { name: words('tabNoArticle') });
});

test('where the reader took its access away, the popup does not wait for an answer', async ({
  launchChromium,
}) => {
  const browser = await launchChromium();
  const settings = await browser.openTab('chrome://extensions/');
  await settings.run(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    new URL(browser.extensionUrl('/')).host,
  );
  const tab = await browser.openTab(sampleEn);
  const popup = await popupShowing(browser, tab, { name: words('tabUnknown') });
  await waitForControl(popup, { role: 'heading', name: words('tabClosedTitle') });
});
