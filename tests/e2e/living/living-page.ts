import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { DrivenBrowser } from '../../../scripts/browser/driven-browser';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import type { PageServer } from '../../../scripts/browser/page-server';
import { press, waitUntilGone } from '../../../scripts/browser/press';
import type { View } from '../../../scripts/browser/view';
import { wordsOf } from '../../../scripts/browser/words';

const words = wordsOf('en');
const folder = new URL('../../pages/living/', import.meta.url);
const site = 'https://living.example';
const preact = fileURLToPath(
  new URL('preact.mjs', `file://${createRequire(import.meta.url).resolve('preact')}`),
);

/** What is marked on every living page: a figure and a name of its first article. */
export const marked = ['1,780 people', 'Ruth Castellano'];

/** Milliseconds within which marks are painted again after a page's last change. */
export const soon = 300;

/** In every living page, by its script. */
declare global {
  interface Window {
    change(): Promise<void>;
    go(path: string): Promise<void>;
    goBack(): Promise<void>;
    more(): void;
    lateness: Promise<number>;
    persisted: number;
    untilPainted(texts: string[]): Promise<number>;
    painted(): string[];
    errors: string[];
  }
}

/** Puts a page of tests/pages/living on the server, under the addresses that it navigates to. */
export function serveLiving(server: PageServer, name: string, paths: string[] = []): string {
  const file = fileURLToPath(new URL(`${name}.html`, folder));
  for (const path of [`/news/2026/${name}-record-day-for-the-boats`, ...paths]) {
    server.pages.set(site + path, { file });
  }
  server.pages.set(`${site}/living.js`, { file: fileURLToPath(new URL('living.js', folder)) });
  server.pages.set(`${site}/preact.mjs`, { file: preact });
  return site + (paths[0] ?? `/news/2026/${name}-record-day-for-the-boats`);
}

/** Opens a living page and marks what is marked on each. */
export async function openMarked(
  browser: DrivenBrowser,
  address: string,
  figure = true,
): Promise<View> {
  const page = await browser.openTab(browser.addressOf(address));
  await markPassage(page, words, { text: 'Ruth Castellano', mark: 'person' });
  if (figure) {
    await markPassage(page, words, { text: '1,780 people', mark: 'statistic' });
    await closeCard(page, words);
  }
  await closeToast(page);
  return page;
}

export async function markName(page: View, text: string): Promise<void> {
  await markPassage(page, words, { text, mark: 'person' });
}

/** Takes the toast away, so that nothing of Presslight stands in the page. */
export async function closeToast(page: View): Promise<void> {
  const close = { role: 'button', name: words('close') };
  await press(page, close);
  await waitUntilGone(page, close);
}

/**
 * Milliseconds from now until all is painted that was marked, by the page's own clock; throws when
 * it is not within three seconds.
 */
export async function untilMarked(page: View, texts: string[] = marked): Promise<number> {
  const took = await page.run((expected) => window.untilPainted(expected), texts);
  if (took < 0) throw new Error(`not painted: ${texts.join(', ')}`);
  return took;
}

/** So often a page is tried whose marks do not come soon: a busy machine is slow now and then. */
export const mostTries = 3;

/** Lets the page change itself and sees its marks come back each time, and once in time. */
export async function seeChange(page: View, change: string, texts = marked): Promise<void> {
  const times: number[] = [];
  while (times.length < mostTries && !times.some((took) => took <= soon)) {
    times.push(await timeOfChange(page, change, texts));
  }
  expect(Math.min(...times), `milliseconds until painted after ${change}`).toBeLessThanOrEqual(
    soon,
  );
}

/** Milliseconds from a change until all is painted again, the page being left as it was otherwise. */
async function timeOfChange(page: View, change: string, texts: string[]): Promise<number> {
  const { took, before, after } = await page.run(
    async ({ source, expected }) => {
      await new Function(`return (async () => { ${source} })()`)();
      const before = document.documentElement.outerHTML;
      const took = await window.untilPainted(expected);
      return { took, before, after: document.documentElement.outerHTML };
    },
    { source: change, expected: texts },
  );
  expect(took, `painted after ${change}`).toBeGreaterThanOrEqual(0);
  expect(after).toBe(before);
  await seeNoErrors(page);
  return took;
}

export async function seeNoErrors(page: View): Promise<void> {
  expect(await page.run(() => window.errors, null)).toEqual([]);
}
