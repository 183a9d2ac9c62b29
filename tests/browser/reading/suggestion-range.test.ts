import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { suggestionRange } from '../../../lib/reading/suggestion-range';
import { suggestedFigure } from '../../fakes/suggestions';
import { newsHtml } from './news-page';

afterEach(() => document.body.replaceChildren());

test('a suggestion stands where its block says it, until the page says something else there', () => {
  document.body.innerHTML = newsHtml;
  const { article, map } = readArticle(document);
  const blockIndex = article.blocks.findIndex(({ text }) => text.includes('57 communes'));
  const start = article.blocks[blockIndex]?.text.indexOf('57 communes') ?? -1;
  const { key, suggestion } = suggestedFigure('57 communes', { measure: 'count', value: 57 });
  const span = { key, suggestion: { ...suggestion, blockIndex, start, end: start + 11 } };
  expect(String(suggestionRange(span, map))).toBe('57 communes');
  document.querySelector('#body')?.replaceChildren('Something else.');
  expect(suggestionRange(span, map)).toBeNull();
});
