import { expect, test } from 'vitest';
import { suggestStatistics } from '../../../../lib/extract/statistics/suggest-statistics';
import { englishArticle } from './articles/english';
import { vietnameseArticle } from './articles/vietnamese';

interface Figure {
  exact: string;
  value: string;
}

/** The statistics that an article marks, and its blocks without the marks. */
function marked(article: string): { blocks: string[]; figures: Figure[] } {
  const mark = /\[([^|\]]+)\|([^\]]+)\]/g;
  const figures = [...article.matchAll(mark)].map(([, exact = '', value = '']) => ({
    exact,
    value,
  }));
  return { blocks: article.replace(mark, '$1').split('\n'), figures };
}

function proposed(language: string, blocks: readonly string[]): Figure[] {
  return suggestStatistics({
    url: 'https://tin.example/a.html',
    isArticle: true,
    structure: { bylines: [], captions: [], language, published: '2026-03-12T08:00:00+07:00' },
    blocks: blocks.map((text) => ({ role: 'paragraph', text })),
  }).map(({ exact, statistic: { value, iso } }) => ({ exact, value: String(value ?? iso) }));
}

test.each([
  ['vi', vietnameseArticle],
  ['en', englishArticle],
])('a whole %s article: every statistic with its value, and nothing else', (language, article) => {
  const { blocks, figures } = marked(article);
  expect(proposed(language, blocks)).toEqual(figures);
});
