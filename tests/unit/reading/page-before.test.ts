import { expect, test } from 'vitest';
import type { Article } from '../../../lib/model/article';
import { isOfPageBefore } from '../../../lib/reading/page-before';

const words = (about: string) =>
  `The council said on Monday that ${about} would be looked at before the winter.`;
const footnote = 'Figures are those of the council.';

function article(url: string, headline: string, ...about: string[]): Article {
  const blocks = [...about.map(words), footnote].map((text) => ({
    role: 'paragraph' as const,
    text,
  }));
  return { url, isArticle: true, structure: { bylines: [], captions: [], headline }, blocks };
}

const before = article('https://a.example/boats', 'Boats', 'boats', 'piers', 'fares');

const cases: [title: string, now: Article, isBefore: boolean][] = [
  ['the same address', before, false],
  ['another fragment', { ...before, url: `${before.url}#comments` }, false],
  ['the old text under a new address', { ...before, url: 'https://a.example/bridges' }, true],
  [
    'the new headline over the old text',
    article('https://a.example/bridges', 'Bridges', 'boats', 'piers', 'fares'),
    true,
  ],
  [
    'the old headline over the new text',
    article('https://a.example/bridges', 'Boats', 'bridges', 'tolls', 'roads'),
    true,
  ],
  [
    'the new article, though both end in one sentence',
    article('https://a.example/bridges', 'Bridges', 'bridges', 'tolls', 'roads'),
    false,
  ],
  ['a page without text', { ...article('https://a.example/x', ''), blocks: [] }, false],
];

test.each(cases)('%s', (_, now, isBefore) => {
  expect(isOfPageBefore(now, before)).toBe(isBefore);
});
