import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ReadArticle, readArticle } from '../../../lib/article/read-article';
import type { Mark } from '../../../lib/highlight/mark';
import type { SuggestedSpan } from '../../../lib/model/suggested-span';
import { isSameText, ShownArticle } from '../../../lib/reading/shown-article';
import { suggestedFigure } from '../../fakes/suggestions';
import { statisticRow, targetOf } from '../../unit/store/sample-rows';
import { newsHtml } from './news-page';

let stop: AbortController;
let shown: ShownArticle;
/** What each painting said, and how many placed annotations were told of after it. */
let painted: string[][];
let told: number;

beforeEach(() => {
  document.body.innerHTML = newsHtml;
  [stop, painted, told] = [new AbortController(), [], 0];
  const paint = (marks: readonly Mark[]) =>
    void painted.push(marks.map(({ style, range }) => `${style}: ${range}`));
  const onPlaced = () => {
    told += 1;
  };
  shown = new ShownArticle({ painter: { paint }, onPlaced }, stop.signal);
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function keptOf({ map }: ReadArticle, exact: string) {
  const target = targetOf(exact, map.text.indexOf(exact));
  return { annotations: [statisticRow(1, 'article', { target })], earlierTexts: [map.text] };
}

function proposal({ article }: ReadArticle, exact: string): SuggestedSpan {
  const blockIndex = article.blocks.findIndex(({ text }) => text.includes(exact));
  const start = article.blocks[blockIndex]?.text.indexOf(exact) ?? -1;
  const { key, suggestion } = suggestedFigure(exact, { measure: 'count' });
  return { key, suggestion: { ...suggestion, blockIndex, start, end: start + exact.length } };
}

function edit(from: string, to: string): ReadArticle {
  document.body.innerHTML = document.body.innerHTML.replace(from, to);
  return readArticle(document);
}

test('what is kept is painted where it stands, then what is proposed too', async () => {
  const read = readArticle(document);
  await shown.place(keptOf(read, '57 communes'), read);
  shown.propose([proposal(read, '1,780 people')]);
  expect(painted).toEqual([
    ['statistic: 57 communes'],
    ['statistic: 57 communes', 'suggestion: 1,780 people'],
  ]);
  expect(told).toBe(2);
  expect(shown.reading).toBe(read);
});

test('that nothing is proposed is no reason to paint', async () => {
  const read = readArticle(document);
  await shown.place(keptOf(read, '57 communes'), read);
  shown.propose([]);
  expect(painted).toHaveLength(1);
});

test('nodes made anew take the marks along', async () => {
  const read = readArticle(document);
  await shown.place(keptOf(read, '57 communes'), read);
  const again = edit('', '');
  shown.placeAgain(again);
  const range = shown.placed[0]?.range;
  expect([String(range), range?.startContainer.isConnected]).toEqual(['57 communes', true]);
});

test('an edited text carries over what it still says, and says what it changed', async () => {
  const read = readArticle(document);
  await shown.place(keptOf(read, '57 communes'), read);
  shown.propose([proposal(read, '1,780 people'), proposal(read, '691 collectives')]);
  await shown.carryOver(edit('57 communes', '58 communes'));
  expect(painted.at(-1)).toEqual([
    'changed: 58 communes',
    'suggestion: 1,780 people',
    'suggestion: 691 collectives',
  ]);
  await shown.carryOver(edit('1,780 people on', '1,790 people on'));
  expect(shown.suggestions.map(({ key }) => key)).not.toContain('1,780 people');
});

test('what was proposed of another text is gone once the new one is known', async () => {
  const read = readArticle(document);
  await shown.place(keptOf(read, '57 communes'), read);
  shown.propose([proposal(read, '1,780 people')]);
  await shown.place(keptOf(read, '57 communes'), readArticle(document));
  expect(shown.suggestions).toHaveLength(1);
  await shown.place(keptOf(read, '57 communes'), edit('on Friday', 'on Sunday'));
  expect(shown.suggestions).toEqual([]);
});

test('hidden marks are known all the same', async () => {
  const read = readArticle(document);
  shown.show(false);
  await shown.place(keptOf(read, '57 communes'), read);
  expect(painted).toEqual([[], []]);
  expect(shown.placed).toHaveLength(1);
  shown.show(true);
  expect(painted.at(-1)).toEqual(['statistic: 57 communes']);
});

test('after the signal nothing is painted', () => {
  stop.abort();
  shown.show(true);
  expect([painted, told]).toEqual([[], 0]);
});

test('two readings are the same text only under one address', () => {
  const read = readArticle(document);
  const moved = { ...read, article: { ...read.article, url: 'https://paper.example/elsewhere' } };
  expect(isSameText(read, readArticle(document))).toBe(true);
  expect(isSameText(read, moved)).toBe(false);
  expect(isSameText(read, edit('57', '58'))).toBe(false);
  expect(isSameText(null, read)).toBe(false);
});
