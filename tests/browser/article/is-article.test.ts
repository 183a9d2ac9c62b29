import { expect, test } from 'vitest';
import { articleSigns, readArticleSigns } from '../../../lib/article/article-signs';
import { isArticle, isArticlePage } from '../../../lib/article/is-article';
import { openPage } from './open-page';
import { paragraph, readPage } from './read-page';

const story = `<title>A ferry sails from Port Alder</title><meta property="og:type" content="article">
  <h1>A ferry sails from Port Alder</h1><p class="byline">By Jane Doe</p><time>3 May 2026</time>${paragraph('one').repeat(5)}`;
const shop = `<title>Shoes</title><h1>Shoes</h1>${'<div class="product"><a href="/p/1">Shoe</a><span class="price">9</span></div>'.repeat(20)}`;

test('a story is one, a shop is none', () => {
  expect(
    isArticle(openPage(story), 'https://paper.example/2026/05/a-ferry-sails-from-port-alder'),
  ).toBe(true);
  expect(isArticle(openPage(shop), 'https://shop.example/collections/shoes')).toBe(false);
});

test('a page that has been read gives the same answer', () => {
  const url = 'https://paper.example/2026/05/a-ferry-sails-from-port-alder';
  expect(isArticlePage(readPage(story, url))).toBe(true);
});

test('every sign has a name and lies between 0 and 1', () => {
  const signs = readArticleSigns(readPage(shop));
  expect(signs).toHaveLength(articleSigns.length);
  for (const sign of signs) expect(sign >= 0 && sign <= 1).toBe(true);
});

test('an article whose text is in an open shadow root is one', () => {
  const title = 'A ferry sails from Port Alder';
  const head = `<title>${title}</title><h1>${title}</h1><time>3 May 2026</time>`;
  const text = paragraph('the ferry').repeat(9);
  const html = (inside: string) =>
    Document.parseHTMLUnsafe(
      `${head}<news-text><template shadowrootmode="open">${inside}</template></news-text>`,
    );
  const url = 'https://paper.example/news/ferry';
  expect(isArticle(html(text), url)).toBe(true);
  expect(isArticle(html('<p>Loading</p>'), url)).toBe(false);
});
