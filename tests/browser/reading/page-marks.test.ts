import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { pageMarks } from '../../../lib/reading/page-marks';
import type { PlacedAnnotation } from '../../../lib/reading/place-annotations';
import { annotationSamples } from '../../fakes/rows';
import { suggestedFigure } from '../../fakes/suggestions';
import { newsHtml, rangeOfWords } from './news-page';

beforeEach(() => {
  document.body.innerHTML = newsHtml;
});
afterEach(() => document.body.replaceChildren());

const [annotation] = annotationSamples;
if (annotation === undefined) throw new Error('no sample');

function placed(range: Range | null, state: 'intact' | 'changed'): PlacedAnnotation {
  const place = { start: 0, end: 1 };
  const anchor = state === 'intact' ? { state, ...place } : { state, ...place, was: '', now: '' };
  return { annotation: annotation as PlacedAnnotation['annotation'], anchor, range };
}

test('what is kept is painted in its kind, what changed in a style of its own, what is gone not', () => {
  const range = rangeOfWords('57 communes');
  const styles = [placed(range, 'intact'), placed(range, 'changed'), placed(null, 'intact')].map(
    (one) => pageMarks([one], [], undefined).map(({ style }) => style),
  );
  expect(styles).toEqual([['statistic'], ['changed'], []]);
});

test('what is proposed is painted where the text says it', () => {
  const { article, map } = readArticle(document);
  const blockIndex = article.blocks.findIndex(({ text }) => text.includes('57 communes'));
  const start = article.blocks[blockIndex]?.text.indexOf('57 communes') ?? -1;
  const { key, suggestion } = suggestedFigure('57 communes', { measure: 'count', value: 57 });
  const span = { key, suggestion: { ...suggestion, blockIndex, start, end: start + 11 } };
  expect(pageMarks([], [span], map).map(({ style, range }) => [style, String(range)])).toEqual([
    ['suggestion', '57 communes'],
  ]);
  expect(pageMarks([], [span], undefined)).toEqual([]);
});
