import { expect } from '@playwright/test';
import type { DrivenBrowser } from '../../../scripts/browser/driven-browser';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import type { View } from '../../../scripts/browser/view';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleVi } from '../../../scripts/sample-pages';
import { keptAnnotations } from '../ask';
import { test } from '../fixtures';

const words = wordsOf('en');
const figures = ['47 trạm cấp nước', '112 km', '2.318 hộ dân', '18,7 km', '21 cá nhân'];

test('what was told to be marked is kept, though the worker dies all the while', async ({
  launchChromium,
}) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleVi);
  // The first one shows that the reader is there; it is injected by the worker.
  const [first = '', ...rest] = figures;
  await markFigure(page, first);
  const killing = killAllTheWhile(browser);
  for (const text of rest) await markFigure(page, text);
  expect(await killing.stop()).toBeGreaterThan(3);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  const kept = await keptAnnotations(own);
  expect(kept.map(({ target }) => target.selectors.quote.exact).sort()).toEqual(figures.toSorted());
});

async function markFigure(page: View, text: string): Promise<void> {
  await markPassage(page, words, { text, mark: 'statistic' });
  await closeCard(page, words);
}

/** Kills from as fast as a worker can start to as slow as one starts and works on a busy machine. */
function killAllTheWhile(browser: DrivenBrowser): { stop(): Promise<number> } {
  let isStopped = false;
  const killer = (async () => {
    let kills = 0;
    for (; !isStopped; kills++) {
      await browser.killBackground();
      await new Promise((resolve) => setTimeout(resolve, 150 + (kills % 7) * 250));
    }
    return kills;
  })();
  return {
    stop: () => {
      isStopped = true;
      return killer;
    },
  };
}
