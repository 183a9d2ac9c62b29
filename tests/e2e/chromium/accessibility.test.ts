import { expect } from '@playwright/test';
import { libraryPages } from '../../../components/library/route';
import { closeCard, markPassage, selectForToolbar } from '../../../scripts/browser/mark-passage';
import { openCardOf } from '../../../scripts/browser/open-card';
import { popupShowing } from '../../../scripts/browser/popup-showing';
import { waitForControl } from '../../../scripts/browser/press';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { axeProblems } from '../axe';
import { test } from '../fixtures';
import { openShadowRoots } from '../open-shadow-roots';

const words = wordsOf('en');
/** The element over the page that holds toolbar, cards and toasts. */
const overlay = 'html > div[popover]';

for (const scheme of ['light', 'dark']) {
  const media = { 'prefers-color-scheme': scheme };

  test(`axe finds nothing in toolbar, card and popup, ${scheme}`, async ({ launchChromium }) => {
    const browser = await launchChromium();
    const page = await browser.openTab(sampleEn);
    await page.emulate(media);
    await markPassage(page, words, { text: '12,600 people', mark: 'statistic' });
    await closeCard(page, words);
    await selectForToolbar(page, words, { text: 'Grace Lindqvist' });
    await openShadowRoots(browser.context);
    expect(await axeProblems(page, overlay)).toEqual([]);
    await page.stroke({ key: 'Escape' });
    await openCardOf(page, words, { text: '12,600 people' });
    expect(await axeProblems(page, overlay)).toEqual([]);
    await closeCard(page, words);

    const popup = await popupShowing(browser, page, { name: words('exportArticle') });
    await popup.emulate(media);
    expect(await axeProblems(popup, 'html')).toEqual([]);
  });

  test(`axe finds nothing on the pages of the library, ${scheme}`, async ({ launchChromium }) => {
    const browser = await launchChromium();
    const page = await browser.openTab(sampleEn);
    await markPassage(page, words, { text: '12,600 people', mark: 'statistic' });
    const library = await browser.openTab(browser.extensionUrl('/library.html'));
    await library.emulate(media);
    for (const name of libraryPages) {
      const title = words(`library${name[0]?.toUpperCase()}${name.slice(1)}`);
      await library.open(browser.extensionUrl(`/library.html#/${name}`));
      await waitForControl(library, { role: 'heading', name: title });
      expect(await axeProblems(library, 'html'), name).toEqual([]);
    }
  });
}
