import { expect } from '@playwright/test';
import { closeCard, markPassage } from '../../../scripts/browser/mark-passage';
import { openCardOf } from '../../../scripts/browser/open-card';
import { waitForControl } from '../../../scripts/browser/press';
import { wordsOf } from '../../../scripts/browser/words';
import { sampleEn } from '../../../scripts/sample-pages';
import { ask } from '../ask';
import { test } from '../fixtures';

const words = wordsOf('en');
const ampAddress = 'https://aldercourier.example/amp/port-alder-ferry-ridership-north-pier/';

const sameArticle: [title: string, address: string][] = [
  ['tracking parameters', `${sampleEn}?utm_source=letter&fbclid=x`],
  ['a fragment', `${sampleEn}#comments`],
  ["AMP's canonical link", ampAddress],
];

for (const [title, address] of sameArticle) {
  test(`the article under ${title} is the same article`, async ({ launchChromium, server }) => {
    const sample = server.pages.get(sampleEn);
    if (sample !== undefined) server.pages.set(ampAddress, sample);
    const browser = await launchChromium();
    const page = await browser.openTab(sampleEn);
    await markPassage(page, words, { text: '$96 million', mark: 'statistic' });
    await closeCard(page, words);

    const again = await browser.openTab(address);
    await openCardOf(again, words, { text: '$96 million' });
    await closeCard(again, words);
    await markPassage(again, words, { text: 'Owen Tran', mark: 'person' });
    const own = await browser.openTab(browser.extensionUrl('/popup.html'));
    const { rows } = await ask(own, 'listArticles', { limit: 10 });
    expect(rows).toMatchObject([{ article: { canonicalUrl: sampleEn }, annotations: 2 }]);
    await waitForControl(again, { name: words('toastMarked', words('markPerson')) });
  });
}
