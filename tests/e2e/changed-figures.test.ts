import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser';
import { closeCard, type Mark, markPassage } from '../../scripts/browser/mark-passage';
import { openCardOf } from '../../scripts/browser/open-card';
import { popupShowing } from '../../scripts/browser/popup-showing';
import { press, waitForControl, waitUntilGone } from '../../scripts/browser/press';
import type { View } from '../../scripts/browser/view';
import { waitFor } from '../../scripts/browser/wait-for';
import { downloaded } from '../../scripts/browser/wait-for-download';
import { wordsOf } from '../../scripts/browser/words';
import { sampleEn } from '../../scripts/sample-pages';
import { ask, keptAnnotations } from './ask';
import { badgeOf } from './badge';
import { test } from './fixtures';

const words = wordsOf('en');
const first = readFileSync(new URL('../pages/sample-en.html', import.meta.url), 'utf8');
const marks: Mark[] = [
  { text: '$87.4 million', mark: 'statistic' },
  { text: '12,600 people', mark: 'statistic' },
  { text: 'Grace Lindqvist', mark: 'person' },
  { text: 'Owen Tran', mark: 'person' },
];
/** Two figures changed, a paragraph with a marked name taken out. */
const second = first
  .replace('$87.4 million', '$91.2 million')
  .replace('12,600 people', '12,900 people')
  .replace(/<p>Critics say .*<\/p>/, '');
const news = /^2 figures changed since /;

/** Serves the first text, marks it, and serves another. */
async function changedArticle(
  browser: DrivenBrowser,
  serve: (html: string) => void,
  text = second,
) {
  serve(first);
  const page = await browser.openTab(browser.addressOf(sampleEn));
  for (const mark of marks) {
    await markPassage(page, words, mark);
    if (mark.mark === 'statistic') await closeCard(page, words);
  }
  serve(text);
  await page.open(browser.addressOf(sampleEn));
  return page;
}

const rowOf = async (library: View, quote: string) =>
  (await keptAnnotations(library)).find(({ target }) => target.selectors.quote.exact === quote);

test('changed figures are news: badge, popup, take, keep, undo, comparison, export', async ({
  launch,
  server,
  downloads,
}) => {
  test.setTimeout(180_000);
  const browser = await launch();
  const serve = (html: string) => server.pages.set(sampleEn, { html });
  const page = await changedArticle(browser, serve);
  const library = await browser.openTab(browser.extensionUrl('/library.html#/files'));
  expect(await waitFor('the news', async () => badgeOf(library, 'Δ2'))).toMatch(news);

  const popup = await popupShowing(browser, page, { role: 'grid', name: news });
  await waitForControl(popup, { name: words('newsGone_one') });
  await press(popup, {
    role: 'button',
    name: words('driftTakeNamed', '12,900 people', '12,600 people'),
  });
  await press(popup, { role: 'button', name: words('undo') });
  await waitForControl(popup, { role: 'grid', name: news });
  await press(popup, {
    role: 'button',
    name: words('driftTakeNamed', '12,900 people', '12,600 people'),
  });
  await waitForControl(popup, { role: 'grid', name: /^1 figure changed since / });
  // The focus is on the change that is left: one key decides about it.
  await popup.stroke({ key: 'k' });
  await waitUntilGone(popup, { role: 'grid', name: /changed since/ });
  await popup.close();

  await library.show();
  expect(await waitFor('the count', async () => badgeOf(library, '4'))).toBe('Presslight');
  expect(await rowOf(library, '12,900 people')).toMatchObject({ statistic: { value: 12_900 } });
  expect(await rowOf(library, '$87.4 million')).toMatchObject({
    statistic: { value: 87_400_000 },
    drift: { decision: 'kept', statistic: { value: 91_200_000 } },
  });
  expect(await rowOf(library, 'Owen Tran')).toMatchObject({ drift: { state: 'gone' } });
  await seeComparison(browser, library);
  await seeCsv(library, downloads);
});

async function seeComparison(browser: DrivenBrowser, library: View): Promise<void> {
  const { rows } = await ask(library, 'listArticles', { limit: 5 });
  const address = `/library.html#/compare?article=${rows[0]?.article.id}`;
  const view = await browser.openTab(browser.extensionUrl(address));
  await waitForControl(view, { role: 'button', name: words('compareNext') });
  const marked = await view.run(
    () => [...document.querySelectorAll('.compared :is(ins, del)')].map((one) => one.textContent),
    null,
  );
  expect(marked).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Removed: \$?87\.4$/),
      expect.stringMatching(/^Added: \$?91\.2$/),
      'Removed: 12,600',
      'Added: 12,900',
      expect.stringMatching(/^Removed: Critics say/),
    ]),
  );
  await view.close();
}

async function seeCsv(library: View, downloads: string): Promise<void> {
  await library.show();
  const button = { role: 'button', name: `${words('exportEverything')}: ${words('exportCsv')}` };
  const file = await downloaded(downloads, () => press(library, button));
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').slice(1), {
    header: true,
  });
  expect(data).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ quote: '12,900 people', value: '12900', onPage: 'there' }),
      expect.objectContaining({
        quote: '$87.4 million',
        onPage: 'changed',
        quoteNow: '$91.2 million',
        valueNow: '91200000',
        decision: 'kept',
      }),
      expect.objectContaining({ quote: 'Owen Tran', onPage: 'gone' }),
    ]),
  );
}

test('over the page, a change is dismissed until the page changes again', async ({
  launch,
  server,
}) => {
  test.setTimeout(120_000);
  const browser = await launch();
  const serve = (html: string) => server.pages.set(sampleEn, { html });
  const page = await changedArticle(browser, serve);
  const library = await browser.openTab(browser.extensionUrl('/library.html#/annotations'));
  await waitFor('the news', async () => badgeOf(library, 'Δ2'));
  await page.show();
  await openCardOf(page, words, { text: '12,900 people' });
  await press(page, { role: 'button', name: words('driftDismissNamed', '12,600 people') });
  await waitForControl(page, { name: words('toastDriftDismissed_one') });
  await waitFor('less news', async () => badgeOf(library, 'Δ1'));
  await waitForControl(page, { name: words('driftDismissed') });

  serve(second.replace('12,900 people', '13,100 people'));
  await page.open(browser.addressOf(sampleEn));
  await waitFor('it is news again', async () => badgeOf(library, 'Δ2'));
});

test('an edited headline and a new address of the article are followed', async ({
  launch,
  server,
}) => {
  test.setTimeout(120_000);
  const browser = await launch();
  const headline = 'Ferry ridership rises 18% as Port Alder reopens its north pier';
  const page = await browser.openTab(browser.addressOf(sampleEn));
  await markPassage(page, words, { text: '18%', mark: 'statistic' });
  await closeCard(page, words);
  const moved = sampleEn.replace('/2026/10/06/', '/archive/');
  server.pages.set(moved, { html: first.replaceAll(headline, headline.replace('18%', '19%')) });
  await page.open(browser.addressOf(moved));
  const library = await browser.openTab(browser.extensionUrl('/library.html#/annotations'));
  expect(await waitFor('the news', async () => badgeOf(library, 'Δ1'))).toMatch(/^1 figure /);
  const { rows } = await ask(library, 'listArticles', { limit: 5 });
  expect(rows).toMatchObject([
    { article: { headline: headline.replace('18%', '19%'), url: browser.addressOf(moved) } },
  ]);
  await library.show();
  await press(library, { role: 'button', name: words('showNamed', '18%') });
  await page.show();
  await openCardOf(page, words, { text: '19%' });
});
