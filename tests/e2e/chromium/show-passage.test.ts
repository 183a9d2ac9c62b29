import { expect } from '@playwright/test';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import { press } from '../../../scripts/browser/press';
import { waitFor } from '../../../scripts/browser/wait-for';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { test } from '../fixtures';

const words = wordsOf('en');
const passage = 'Owen Tran';

test('the library leads to a passage, in a tab that it opens or brings to the front', async ({
  launchChromium,
}) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await markPassage(page, words, { text: '$87.4 million', mark: 'statistic' });
  await closeCard(page, words);
  await markPassage(page, words, { text: passage, mark: 'person' });
  await page.close();

  const library = await browser.openTab(browser.extensionUrl('/library.html#/annotations'));
  const show = (quote: string) =>
    press(library, { role: 'button', name: words('showNamed', quote) });
  await show(passage);
  const opened = await waitFor('the tab of the article', async () =>
    browser.context.pages().find((one) => one.url() === sampleEn),
  );
  /** Where the page rests, once it has stopped to scroll and has got somewhere. */
  const restAt = (isThere: (offset: number) => boolean) =>
    waitFor('the passage', async () => {
      const at = await opened.evaluate(() => scrollY);
      await opened.waitForTimeout(200);
      return isThere(at) && at === (await opened.evaluate(() => scrollY)) ? { at } : false;
    });
  const { at } = await restAt((offset) => offset > 300);

  await library.show();
  await show('$87.4 million');
  await restAt((offset) => offset < at - 100);
  expect(await opened.evaluate(() => document.visibilityState)).toBe('visible');
  expect(browser.context.pages().filter((one) => one.url() === sampleEn)).toHaveLength(1);
});
