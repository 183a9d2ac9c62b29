import { expect } from '@playwright/test';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser';
import { popupShowing } from '../../scripts/browser/popup-showing';
import { fill, press, waitForControl } from '../../scripts/browser/press';
import type { View } from '../../scripts/browser/view';
import { waitFor } from '../../scripts/browser/wait-for';
import { wordsOf } from '../../scripts/browser/words';
import { sampleEn } from '../../scripts/sample-pages';
import { keptAnnotations } from './ask';
import { test } from './fixtures';

const words = wordsOf('en');
const list = { role: 'grid', name: words('suggestionsTitle') };
const acceptName = /^Accept “(.+)”$/;

/** The names of the suggestions that the list shows, shortened as the list shortens them. */
async function shownIn(view: View): Promise<string[]> {
  const buttons = (await view.controls()).filter(({ role }) => role === 'button');
  return buttons.flatMap(({ name }) => acceptName.exec(name)?.[1] ?? []);
}

/** A list without the first of its entries that is so. */
function without(shown: readonly string[], subject: string): string[] {
  return shown.filter((_, index) => index !== shown.indexOf(subject));
}

/** Waits until the list shows just these. */
async function waitForShown(view: View, expected: readonly string[]): Promise<void> {
  await expect.poll(() => shownIn(view), { timeout: 15_000 }).toEqual(expected);
}

/** Goes into the list by Tab alone; answers the suggestion that has the focus. */
async function enterList(view: View): Promise<string> {
  await waitForControl(view, list);
  for (let step = 0; step < 40; step += 1) {
    const name = await view.run(
      () => document.activeElement?.getAttribute('aria-label') ?? '',
      null,
    );
    const subject = acceptName.exec(name)?.[1];
    if (subject !== undefined) return subject;
    await view.stroke({ key: 'Tab' });
  }
  throw new Error('Tab never came to the list of suggestions');
}

/** What is kept, asked from a tab: a popup of Firefox cannot be made to ask, and closes for it. */
async function keptNow(browser: DrivenBrowser, least: number) {
  const library = await browser.openTab(browser.extensionUrl('/library.html#/files'));
  return await waitFor(`${least} annotations`, async () => {
    const kept = await keptAnnotations(library);
    return kept.length >= least && kept;
  });
}

test('a suggestion is accepted and put right by one key and its card', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.openTab(browser.addressOf(sampleEn));
  const popup = await popupShowing(browser, page, list);
  const subject = await enterList(popup);
  const before = await shownIn(popup);
  await popup.stroke({ key: 'e' });
  const value = { role: 'textbox', name: words('fieldValue') };
  await fill(popup, value, '77.5');
  await waitForControl(popup, { name: words('saveSaved') });
  await waitForShown(popup, without(before, subject));
  const [kept, ...others] = await keptNow(browser, 1);
  expect(others).toEqual([]);
  expect(kept?.target.selectors.quote.exact).toBe(subject);
  expect(kept).toMatchObject({ kind: 'statistic', origin: 'suggestion' });
  expect(kept?.kind === 'statistic' && kept.statistic).toMatchObject({ value: 77.5 });
  expect(kept?.kind === 'statistic' && kept.statistic.context).toContain(subject);
});

test('what is dismissed stays so when the page is loaded again, and all else is accepted at once', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await browser.openTab(browser.addressOf(sampleEn));
  const first = await popupShowing(browser, page, list);
  const dismissed = await enterList(first);
  const before = await shownIn(first);
  await first.stroke({ key: 'x' });
  await waitForShown(first, without(before, dismissed));
  await first.close();

  await page.open(browser.addressOf(sampleEn));
  const again = await popupShowing(browser, page, list);
  const left = await shownIn(again);
  expect(left).toEqual(without(before, dismissed));
  await enterList(again);
  await again.stroke({ key: 'a' });
  await waitForShown(again, []);
  const kept = await keptNow(browser, left.length);
  const quotes = kept.map(({ target }) => target.selectors.quote.exact);
  const mentions = (list: readonly string[]) => list.filter((one) => one === dismissed).length;
  expect(mentions(quotes)).toBe(mentions(before) - 1);
  expect(kept.every(({ origin }) => origin === 'suggestion')).toBe(true);
  const sum = kept.find(({ target }) => target.selectors.quote.exact === '$87.4 million');
  expect(sum?.kind === 'statistic' && sum.statistic).toMatchObject({
    measure: 'money',
    value: 87.4e6,
    unitCode: 'USD',
    assumed: ['unitCode'],
  });
});

test('the list says its keys', async ({ launch }) => {
  const browser = await launch();
  const page = await browser.openTab(browser.addressOf(sampleEn));
  const popup = await popupShowing(browser, page, list);
  const shown = await popup.run(() => document.body.textContent, null);
  expect(shown).toContain(words('suggestionKeys'));
  await press(popup, { role: 'button', name: words('suggestionAcceptAll') });
  await waitForShown(popup, []);
});
