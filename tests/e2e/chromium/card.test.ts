import { expect } from '@playwright/test';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import { openCardOf } from '../../../scripts/browser/open-card';
import { fill, press, waitForControl, waitUntilGone } from '../../../scripts/browser/press';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { keptAnnotations } from '../ask';
import { test } from '../fixtures';

const words = wordsOf('en');
const card = { role: 'dialog', name: words('cardLabel') };

test('fields, tags and note are edited in the card and kept', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await markPassage(page, words, { text: '12,600 people', mark: 'statistic' });
  await waitForControl(page, card);
  await fill(page, { role: 'textbox', name: words('fieldValue') }, '12,650');
  await fill(page, { role: 'textbox', name: words('fieldNote') }, 'Weekdays only');
  await fill(page, { role: 'combobox', name: words('fieldTags') }, 'transport');
  await page.stroke({ key: 'Enter' });
  await waitForControl(page, { name: words('saveSaved') });
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  await expect
    .poll(() => keptAnnotations(own))
    .toMatchObject([{ statistic: { value: 12650 }, note: 'Weekdays only', tags: ['transport'] }]);
});

test('a deleted mark comes back by undo', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  await page.show();
  await markPassage(page, words, { text: '350 passengers', mark: 'statistic' });
  await closeCard(page, words);
  await openCardOf(page, words, { text: '350 passengers' });
  await press(page, { role: 'button', name: words('delete') });
  await waitUntilGone(page, card);
  await expect.poll(() => keptAnnotations(own)).toEqual([]);
  await press(page, { role: 'button', name: words('undo') });
  await expect
    .poll(() => keptAnnotations(own))
    .toMatchObject([{ target: { selectors: { quote: { exact: '350 passengers' } } } }]);
  await openCardOf(page, words, { text: '350 passengers' });
});

test('who leaves a card by key goes on from its passage', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await markPassage(page, words, { text: '12,600 people', mark: 'statistic' });
  await closeCard(page, words);
  const from = await page.run(() => {
    const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
    return anchorNode?.textContent?.slice(anchorOffset, anchorOffset + 6) ?? '';
  }, null);
  expect(from).toBe('12,600');
});
