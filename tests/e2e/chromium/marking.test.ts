import { expect } from '@playwright/test';
import { closeCard, markPassage, selectForToolbar } from '../../../scripts/browser/mark-passage';
import { clickAt, waitForControl, waitUntilGone } from '../../../scripts/browser/press';
import { pointIn, selectText } from '../../../scripts/browser/select-text';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn, sampleVi } from '../../../scripts/sample-pages';
import { keptAnnotations } from '../ask';
import { test } from '../fixtures';

const words = wordsOf('en');
const toolbar = { role: 'toolbar', name: words('toolbarLabel') };

test('a figure marked by mouse is read from its text', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleVi);
  await markPassage(page, words, { text: '2.318 hộ dân', mark: 'statistic' });
  await closeCard(page, words);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  expect(await keptAnnotations(own)).toMatchObject([
    {
      kind: 'statistic',
      origin: 'manual',
      statistic: { measure: 'count', value: 2318 },
      target: { selectors: { quote: { exact: '2.318 hộ dân' } }, role: 'paragraph' },
    },
  ]);
});

test('a name is marked by keyboard alone', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await selectForToolbar(page, words, { text: 'Grace Lindqvis' });
  // Escape takes the toolbar away; the selection, grown by a key, brings it back.
  await page.stroke({ key: 'Escape' });
  await waitUntilGone(page, toolbar);
  await page.stroke({ key: 'ArrowRight', held: ['Shift'] });
  await waitForControl(page, toolbar);
  await page.stroke({ key: '2' });
  await waitForControl(page, { name: words('toastMarked', words('markPerson')) });
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  expect(await keptAnnotations(own)).toMatchObject([
    { kind: 'entity', entity: { type: 'person', name: 'Grace Lindqvist' } },
  ]);
});

test('marking one mention of a name offers the others, which one key marks and one undo takes back', async ({
  launchChromium,
  server,
}) => {
  const address = 'https://pages.example/news/the-harbour-master-resigns-after-long-row.html';
  server.pages.set(address, { html: articleOf(mentionParagraphs) });
  const browser = await launchChromium();
  const page = await browser.openTab(address);
  await markPassage(page, words, { text: 'Ngozi Okafor', mark: 'person' });
  await waitForControl(page, { name: `${words('othersMark_other', '2')}` });
  await page.stroke({ key: 'a' });
  await waitForControl(page, { name: words('toastMarkedOthers_other', '2') });
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  const kept = await keptAnnotations(own);
  expect(kept.map(({ target }) => target.selectors.quote.exact)).toEqual(
    expect.arrayContaining(['Ngozi Okafor', 'Okafor', 'Ngozi Okafor']),
  );
  expect(kept).toHaveLength(3);
  const undo = await waitForControl(page, { role: 'button', name: words('undo') });
  await clickAt(page, undo);
  await expect.poll(() => keptAnnotations(own)).toEqual([]);
});

test('a selection may cross inline elements and paragraphs', async ({ launchChromium, server }) => {
  const address = 'https://pages.example/news/record-day-for-the-boats-on-the-sound.html';
  server.pages.set(address, { html: articleOf(inlineParagraphs) });
  const browser = await launchChromium();
  const page = await browser.openTab(address);
  await markPassage(page, words, { text: '1,780 people', mark: 'statistic' });
  await closeCard(page, words);
  await markPassage(page, words, { text: 'third pier', to: 'The harbour board', mark: 'note' });
  await closeCard(page, words);
  const own = await browser.openTab(browser.extensionUrl('/popup.html'));
  const kept = await keptAnnotations(own);
  expect(kept.map(({ target }) => target.selectors.quote.exact).sort()).toEqual([
    '1,780 people',
    'third pier in May.\nThe harbour board',
  ]);
});

test('a name may be marked inside a marked sentence, and each is opened by a click', async ({
  launchChromium,
}) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  const sentence = { text: 'Mayor Ruth Castellano is', to: 'on Dec. 3' };
  await markPassage(page, words, { ...sentence, mark: 'note' });
  await closeCard(page, words);
  await markPassage(page, words, { text: 'Ruth Castellano', mark: 'person' });
  await selectText(page, { text: 'Nine of ten' });
  await page.stroke({ key: 'Escape' });

  await clickAt(page, await pointIn(page, { text: 'Castellano' }));
  await waitForControl(page, { role: 'dialog', name: words('cardLabel') });
  await waitForControl(page, { name: words('fieldName') });
  await closeCard(page, words);
  await clickAt(page, await pointIn(page, { text: 'expected to name' }));
  await waitForControl(page, { role: 'dialog', name: words('cardLabel') });
  expect((await page.controls()).map(({ name }) => name)).not.toContain(words('fieldName'));
});

test('the page is as it was after marking', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleVi);
  const html = () => page.run(() => document.documentElement.outerHTML, null);
  const before = await html();
  await markPassage(page, words, { text: '112 km', mark: 'statistic' });
  await closeCard(page, words);
  await markPassage(page, words, { text: 'Sở Tài chính', mark: 'organisation' });
  await waitForControl(page, { role: 'button', name: words('close') }).then((close) =>
    clickAt(page, close),
  );
  await expect.poll(html).toBe(before);
});

test('nothing outside the article is offered the toolbar', async ({ launchChromium }) => {
  const browser = await launchChromium();
  const page = await browser.openTab(sampleEn);
  await selectForToolbar(page, words, { text: '55%' });
  await page.run(() => {
    const [footer] = document.getElementsByTagName('footer');
    if (footer !== undefined) getSelection()?.selectAllChildren(footer);
  }, null);
  await waitUntilGone(page, toolbar);
});

const inlineParagraphs = `
  <p>On Monday <b>1,<i>780</i></b> <a href="/people">people</a> crossed the sound by boat, more than
  on any day since the old bridge was closed for repairs in the winter of last year.</p>
  <p>The city will open a <em>third</em> pier in May.</p>
  <p>The harbour board said that it had not been asked, and that it would not pay for another pier
  before the first two were full, as they were on no day of the past year.</p>`;

const mentionParagraphs = `
  <p>Ngozi Okafor, the harbour master of the sound, resigned on Monday after a long row with the
  city over the cost of the third pier, which has doubled since the spring of last year.</p>
  <p>Her deputy said that Okafor had warned the board in May that no winter would pass before
  the money for the pier was spent, and that nobody on the board had wanted to hear it.</p>
  <p>Ngozi Okafor leaves at the end of the month. The board will meet again in the first week of
  the new year to name whoever comes after her, and to look at the cost of the pier anew.</p>`;

function articleOf(paragraphs: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Record day on the sound</title>
    <meta property="og:type" content="article">
    <main><article><h1>Record day for the boats on the sound</h1>
    <time datetime="2026-09-01T08:00:00Z">1 September 2026</time>${paragraphs}</article></main></html>`;
}
