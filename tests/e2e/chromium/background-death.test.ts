import { expect } from '@playwright/test';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import { wordsOf } from '../../../scripts/browser/words';
import { keptAnnotations } from '../ask';
import { test } from '../fixtures';
import { sampleVi } from '../test-pages';

const words = wordsOf('en');
const figures = ['47 trạm cấp nước', '112 km', '2.318 hộ dân', '18,7 km', '21 cá nhân'];

test('what was told to be marked is kept, though the worker dies all the while', async ({
  launchChromium,
}) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleVi);
  let isMarking = true;
  const killer = (async () => {
    let kills = 0;
    for (; isMarking; kills++) await browser.killBackground();
    return kills;
  })();
  for (const text of figures) {
    await markPassage(page, words, { text, mark: 'statistic' });
    await closeCard(page, words);
  }
  isMarking = false;
  expect(await killer).toBeGreaterThan(5);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  const kept = await keptAnnotations(own);
  expect(kept.map(({ target }) => target.selectors.quote.exact).sort()).toEqual(figures.toSorted());
});
