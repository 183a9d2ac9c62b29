import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import { openCardOf } from '../../../scripts/browser/open-card';
import { popupShowing } from '../../../scripts/browser/popup-showing';
import { waitForControl } from '../../../scripts/browser/press';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { test } from '../fixtures';

const words = wordsOf('en');
const file = new URL('../../pages/sample-en.html', import.meta.url);
const orphans = new RegExp(`^${words('orphansTitle')} 1$`);

test('what the page has lost is listed with its quote, and found again when it is back', async ({
  launchChromium,
  server,
}) => {
  const whole = readFileSync(file, 'utf8');
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await markPassage(page, words, { text: 'Owen Tran', mark: 'person' });
  await markPassage(page, words, { text: '$3.25', mark: 'statistic' });
  await closeCard(page, words);

  const cut = whole.replace(/<p>Critics say .*<\/p>/, '');
  expect(cut.length).toBeLessThan(whole.length);
  server.pages.set(sampleEn, { html: cut });
  await page.open(sampleEn);
  await openCardOf(page, words, { text: '$3.25' });
  await closeCard(page, words);
  const popup = await popupShowing(browser, page, { name: orphans });
  const lists = await popup.run(
    () => [...document.querySelectorAll('ul')].map(({ textContent }) => textContent),
    null,
  );
  // Those that are lost come last.
  expect(lists.at(-1)).toContain('Owen Tran');
  expect(lists.at(-1)).not.toContain('$3.25');
  expect(lists.at(-2)).toContain('$3.25');
  await popup.close();

  server.pages.set(sampleEn, { html: whole });
  await page.open(sampleEn);
  await openCardOf(page, words, { text: 'Owen Tran' });
  await waitForControl(page, { name: words('fieldName') });
});
