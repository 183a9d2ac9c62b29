import { expect, test } from 'vitest';
import { articlePart, articlesIn, elementsOf } from '../../../lib/article/article-part';
import { readArticle } from '../../../lib/article/read-article';
import { openPage } from './open-page';

const sentence = 'The harbour board said on Monday that the boats carried more people than ever. ';
const prose = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);
const writers: Record<string, string> = { Boats: 'Ann Lee', Bridges: 'Omar Haddad' };
const story = (head: string, tag = 'h1') =>
  `<article><${tag}>${head}</${tag}><span class="byline">By ${writers[head] ?? ''}</span>${prose(4)}</article>`;

const cases: [title: string, html: string, count: number][] = [
  ['one article', story('Boats'), 0],
  ['two below each other', story('Boats') + story('Bridges'), 2],
  ['two whose headlines are h2', story('Boats', 'h2') + story('Bridges', 'h2'), 2],
  [
    'sections without an article element',
    `<main><div><h1>Boats</h1>${prose(4)}</div><div><h1>Bridges</h1>${prose(4)}</div></main>`,
    2,
  ],
  [
    'a live blog, whose entries stand below one headline',
    `<h1>Storm, live</h1>${story('09:00', 'h2')}${story('08:30', 'h2')}`,
    0,
  ],
  [
    'teasers of other articles',
    `${story('Boats')}<article><h1>More</h1><p>Short.</p></article>`,
    0,
  ],
  ['a site’s name set as h1', `<header><h1>The Courier</h1></header>${story('Boats')}`, 0],
  ['an article set into another', `<article><h1>A</h1>${prose(4)}${story('B', 'h3')}</article>`, 0],
];

test.each(cases)('%s', (_, html, count) => {
  expect(articlesIn(openPage(html))).toHaveLength(count);
});

test('each of several articles is read by itself', () => {
  const page = openPage(`<a class="breadcrumb">Harbour</a>${story('Boats')}${story('Bridges')}`);
  const articles = articlesIn(page);
  const read = [0, 1].map((at) => {
    const part = articlePart(articles, at);
    const { article } = readArticle(page, {
      url: 'https://a.example/boats',
      isOutdated: () => at > 0,
      ...(part !== undefined && { part }),
    });
    return { blocks: article.blocks.length, ...article.structure };
  });
  expect(read).toMatchObject([
    { headline: 'Boats', bylines: ['Ann Lee'] },
    { headline: 'Bridges', bylines: ['Omar Haddad'] },
  ]);
});

test('elements are looked for in the part alone', () => {
  const page = openPage(`<time>Top</time>${story('Boats')}${story('Bridges')}`);
  const articles = articlesIn(page);
  const count = (at: number, selector: string) =>
    elementsOf(page, selector, articlePart(articles, at)).length;
  expect([count(0, 'time'), count(1, 'time'), count(0, 'p'), count(1, 'p')]).toEqual([1, 0, 4, 4]);
  expect(articlePart(articles, 2)).toBeUndefined();
});
