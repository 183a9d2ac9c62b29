import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parseNameModel } from '../../lib/extract/names/model/name-model';
import { suggest } from '../../lib/extract/suggest';
import type { Article } from '../../lib/model/article';
import { markedArticles } from '../unit/extract/names/mark-all-cases';
import { readMarked } from '../unit/extract/names/read-marked';
import { ask } from './ask';
import { test } from './fixtures';

const file = readFileSync(new URL('../../public/names.bin', import.meta.url));
const knowledge = { model: parseNameModel(new Uint8Array(file).buffer), ownNames: [] };

const figures = [
  'Tổng kinh phí hơn 412,6 tỷ đồng, tăng 12,4% so với năm 2025; 1.780 hộ nhận nhà mới.',
  'The ferry carried 4,612,300 passengers last year, up 18% from 2024, and earned $87.4 million.',
];

function articles(): Article[] {
  const named = markedArticles.map((marked) => readMarked(marked).article);
  return named.map((article, index) => ({
    ...article,
    blocks: [...article.blocks, { role: 'paragraph', text: figures[index % figures.length] ?? '' }],
  }));
}

test('the browser proposes what Node proposes: names, figures, order, values and certainty', async ({
  launch,
}) => {
  const browser = await launch();
  const own = await browser.openTab(browser.extensionUrl('/library.html'));
  for (const article of articles()) {
    const { suggestions } = await ask(own, 'suggest', { article });
    // As a message carries it: fields that are not set are not there.
    const expected: unknown = JSON.parse(JSON.stringify(suggest(article, knowledge)));
    expect(suggestions).toEqual(expected);
    expect(suggestions.length).toBeGreaterThan(8);
  }
});
