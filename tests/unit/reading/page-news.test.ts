import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import type { Article } from '../../../lib/model/article';
import { isTelling, pageNews } from '../../../lib/reading/page-news';
import type { PlacedAnnotation } from '../../../lib/reading/place-annotations';
import { changedRow, goneRow, sampleId, statisticRow } from '../store/sample-rows';

const articleId = sampleId(1);
const text = 'Đã khen thưởng 1.790 cá nhân trong năm.';
const start = text.indexOf('1.790');
const article: Article = {
  url: 'https://tin.example/a',
  isArticle: true,
  structure: { bylines: [], captions: [] },
  blocks: [{ role: 'paragraph', text }],
};
const map = { text };

type Anchor = PlacedAnnotation['anchor'];
const intact: Anchor = { state: 'intact', start, end: start + 13 };
const changed: Anchor = {
  ...intact,
  state: 'changed',
  was: '1.780 cá nhân',
  now: '1.790 cá nhân',
};
const gone: Anchor = { state: 'gone' };
const placed = (annotation: AnnotationRow, anchor: Anchor): PlacedAnnotation => ({
  annotation,
  anchor,
  range: null,
});

const there = statisticRow(2, articleId);
const moved = changedRow(2, articleId);
const lost = goneRow(2, articleId);

const known: [row: AnnotationRow, anchor: Anchor][] = [
  [there, intact],
  [moved, changed],
  [changedRow(2, articleId, { decision: 'dismissed' }), changed],
  [lost, gone],
];

test('what the rows say already is no news', () => {
  const all = known.map(([row, anchor]) => placed(row, anchor));
  expect(pageNews(all, { article, map })).toEqual([]);
});

const news: [row: AnnotationRow, anchor: Anchor, state: string][] = [
  [there, changed, 'changed'],
  [there, gone, 'gone'],
  [moved, intact, 'intact'],
  [moved, gone, 'gone'],
  [moved, { ...changed, now: '1.800 cá nhân' }, 'changed'],
  [lost, intact, 'intact'],
  [lost, changed, 'changed'],
];

test('every other place is', () => {
  for (const [row, anchor, state] of news) {
    expect(pageNews([placed(row, anchor)], { article, map })).toMatchObject([
      { annotation: row.id, state },
    ]);
  }
});

test('what changed comes with where it stands and what stands around', () => {
  expect(pageNews([placed(there, changed)], { article, map })).toEqual([
    {
      annotation: there.id,
      state: 'changed',
      target: {
        selectors: {
          quote: {
            type: 'TextQuoteSelector',
            exact: '1.790 cá nhân',
            prefix: 'Đã khen thưởng ',
            suffix: ' trong năm.',
          },
          position: { type: 'TextPositionSelector', start, end: start + 13 },
        },
        role: 'paragraph',
        blockIndex: 0,
      },
    },
  ]);
});

test('a page that looks like no article tells something once a passage is found on it', () => {
  const wall = { article: { ...article, isArticle: false } };
  expect(isTelling([placed(there, gone), placed(moved, gone)], wall)).toBe(false);
  expect(isTelling([placed(there, gone), placed(moved, changed)], wall)).toBe(true);
  expect(isTelling([placed(there, gone)], { article })).toBe(true);
});
