import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextMap } from '../../../lib/article/body/text-map';
import { readArticle } from '../../../lib/article/read-article';
import {
  anchorReport,
  type Kept,
  placeAnnotations,
  rangeOf,
  styleOf,
} from '../../../lib/reading/place-annotations';
import { entityRow, noteRow, statisticRow, targetOf } from '../../unit/store/sample-rows';
import { newsHtml } from './news-page';

const { signal } = new AbortController();
let map: TextMap;

beforeEach(() => {
  document.body.innerHTML = newsHtml;
  ({ map } = readArticle(document));
});

afterEach(() => document.body.replaceChildren());

/** A figure that was kept of the text as it was. */
const figure = (exact: string, text = map.text) =>
  statisticRow(1, 'article', { target: described(exact, text) });

function described(exact: string, text: string) {
  const start = text.indexOf(exact);
  const target = targetOf(exact, start);
  target.selectors.quote.prefix = text.slice(Math.max(0, start - 100), start);
  target.selectors.quote.suffix = text.slice(start + exact.length, start + exact.length + 100);
  return target;
}

async function place(kept: Partial<Kept>) {
  return placeAnnotations({ annotations: [], earlierTexts: [], ...kept }, map, signal);
}

test('each annotation is placed with its range, in their order', async () => {
  const annotations = [figure('57 communes'), figure('1,780 people')];
  const placed = await place({ annotations });
  expect(placed.map(({ annotation }) => annotation)).toEqual(annotations);
  expect(placed.map(({ range }) => String(range))).toEqual(['57 communes', '1,780 people']);
});

test('a changed figure is where the new one stands, and a lost one nowhere', async () => {
  const before = map.text.replace('57 communes', '56 communes');
  const elsewhere = 'The weather of tomorrow brings 12 degrees and a little wind from the north.';
  const annotations = [figure('56 communes', before), figure('12 degrees', elsewhere)];
  const [changed, gone] = await place({ annotations, earlierTexts: [before] });
  if (changed === undefined || gone === undefined) throw new Error('not placed');
  expect([String(changed.range), gone.range]).toEqual(['57 communes', null]);
  expect([styleOf(changed), anchorReport(changed)]).toEqual([
    'changed',
    { annotation: changed.annotation.id, state: 'changed', now: '57 communes' },
  ]);
  expect(anchorReport(gone)).toEqual({ annotation: gone.annotation.id, state: 'gone' });
});

test('what stands as it was kept is painted in its kind', () => {
  const anchor = { state: 'intact', start: 0, end: 1 } as const;
  const rows = [statisticRow(1, 'a'), entityRow(2, 'a', 'Lan'), noteRow(3, 'a', 'why?')];
  const styles = rows.map((annotation) => styleOf({ annotation, anchor, range: null }));
  expect(styles).toEqual(['statistic', 'person', 'note']);
});

test('a place that the page no longer says has no range', () => {
  const start = map.text.indexOf('57 communes');
  const anchor = { state: 'intact', start, end: start + 11 } as const;
  expect(String(rangeOf(anchor, map))).toBe('57 communes');
  document.querySelector('#body')?.replaceChildren();
  expect(rangeOf(anchor, map)).toBeNull();
  expect(rangeOf({ state: 'gone' }, map)).toBeNull();
});

test('placing ends with the signal', async () => {
  const kept = { annotations: [figure('57 communes')], earlierTexts: [] };
  await expect(placeAnnotations(kept, map, AbortSignal.abort())).rejects.toThrow(/abort/i);
});
