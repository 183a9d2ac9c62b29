import { describe, expect, test } from 'vitest';
import { articleSigns, readArticleSigns } from '../../../lib/article/article-signs';
import { paragraph, readPage } from './read-page';

type Sign = (typeof articleSigns)[number];

function signsOf(html: string, url?: string): Record<Sign, number> {
  const values = readArticleSigns(readPage(html, url));
  const named = articleSigns.map((name, at) => [name, values[at] ?? Number.NaN] as const);
  return Object.fromEntries(named) as Record<Sign, number>;
}

const data = (json: object) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const repeated = (html: string, times: number) => html.repeat(times);

describe('signs of a page', () => {
  test.each<[string, Partial<Record<Sign, number>>]>([
    [data({ '@type': 'NewsArticle' }), { articleData: 1, newsData: 1, otherData: 0 }],
    [data({ '@type': 'Product' }), { articleData: 0, newsData: 0, otherData: 1 }],
    ['<meta property="og:type" content="article">', { ogArticle: 1, ogOther: 0 }],
    ['<meta property="og:type" content="website">', { ogArticle: 0, ogOther: 1 }],
    ['<meta name="pubdate" content="2026-05-03">', { publishedMeta: 1 }],
    ['<meta name="author" content="Jane Doe">', { authorMeta: 1 }],
    ['<h1>One</h1>', { oneHeadline: 1, noHeadline: 0 }],
    ['<h1>One</h1><h1>Two</h1>', { oneHeadline: 0, noHeadline: 0 }],
    ['<h2>One</h2>', { oneHeadline: 0, noHeadline: 1 }],
    [repeated('<article>One</article>', 3), { manyArticles: 0 }],
    [repeated('<article>One</article>', 4), { manyArticles: 1 }],
    ['<a rel="author">Jane</a>', { byline: 1 }],
    ['<p class="Byline">Jane</p>', { byline: 1 }],
    ['<time>3 May</time>', { times: 1, manyTimes: 0 }],
    [repeated('<time>3 May</time>', 7), { times: 1, manyTimes: 1 }],
    [repeated('<i class="price">9</i>', 30), { prices: 1, threads: 0, byline: 0 }],
    [repeated('<div class="forum-row"></div>', 30), { prices: 0, threads: 1, byline: 0 }],
    [repeated('<pre></pre>', 20), { code: 1 }],
    [repeated('<form></form>', 10), { forms: 1 }],
    [repeated('<h3>One</h3>', 40), { subheads: 1 }],
    [repeated('<a href="/x">One</a>', 600), { links: 1, proseToLinks: 0 }],
    ['', { always: 1, prose: 0, paragraphs: 0, longest: 0, links: 0, titled: 0 }],
  ])('%.70s', (html, expected) => {
    expect(signsOf(html)).toMatchObject(expected);
  });

  test('prose is told by its length, its paragraphs and the longest of them', () => {
    const { prose, paragraphs, longest, proseToLinks } = signsOf(repeated(paragraph('it'), 30));
    expect([paragraphs, proseToLinks]).toEqual([1, 1]);
    expect(prose).toBeGreaterThan(0.9);
    expect(longest).toBeGreaterThan(0.2);
  });

  test('a headline that is in the title is one of a story', () => {
    const title = '<title>A ferry sails from Port Alder | The paper</title>';
    expect(signsOf(`${title}<h1>A ferry sails from Port Alder</h1>`).titled).toBe(1);
    expect(signsOf(`${title}<h1>A ferry</h1>`).titled).toBe(0);
    expect(signsOf(`${title}<h1>Most read stories of today</h1>`).titled).toBe(0);
  });

  test('the address tells its part', () => {
    expect(signsOf('', 'https://paper.example/2026/05/a')).toMatchObject({ datedPath: 1, home: 0 });
    expect(signsOf('', 'https://paper.example/')).toMatchObject({ datedPath: 0, home: 1 });
  });
});
