import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import type { AnnotationRow } from '../../../lib/model/annotation';
import { isChanged } from '../../../lib/model/page-state';
import type { Settlement } from '../../../lib/model/settlement';
import { fakePopupPort } from '../../fakes/popup-port';
import { articleSample, driftedSamples, idOf, readingSample } from '../../fakes/rows';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
let rows: AnnotationRow[] = [];
let calls: unknown[][] = [];
beforeEach(() => {
  [rows, calls] = [driftedSamples, []];
});
afterEach(() => view.remove());

/** The row as the background would have settled it. */
function settledRow(row: AnnotationRow, settlement: Settlement): AnnotationRow {
  if (!isChanged(row)) return row;
  if (settlement === 'take') {
    const { drift, ...rest } = row;
    return { ...rest, target: drift.target };
  }
  const decision = settlement === 'keep' ? ('kept' as const) : ('dismissed' as const);
  return { ...row, drift: { ...row.drift, decision } };
}

function showNews(captures = 2, language: 'en' | 'vi' = 'en') {
  const port = fakePopupPort({
    readTab: async () => ({ kind: 'read', reading: { ...readingSample, anchors: [] } }),
    kept: async () => ({ article: articleSample, annotations: rows, captures }),
    vocabulary: async () => [],
    jumpTo: async (place) => {
      calls.push(['jumpTo', place]);
      return { found: true };
    },
    settle: async (ids, settlement) => {
      calls.push([settlement, ...ids]);
      rows = rows.map((row) => (ids.includes(row.id) ? settledRow(row, settlement) : row));
      return idOf(90);
    },
    undo: async (action) => {
      calls.push(['undo', action]);
      rows = driftedSamples;
      return { conflicts: 0 };
    },
  });
  view = show(<Popup port={port} library="/library.html" />, language);
}

const list = (name: string) => page.getByRole('grid', { name });
const both = '2 figures changed since May 12, 2020';

describe.each(schemes)('in the %s theme', (scheme) => {
  test('axe finds nothing', async () => {
    await prefer(scheme);
    showNews(2, 'vi');
    await expect.element(list('2 số liệu đã thay đổi từ ngày 12/5/2020')).toBeVisible();
    expect(await axeProblems(view.place)).toEqual([]);
  });
});

test('changes stand with old, new and difference, and what is gone is counted', async () => {
  showNews();
  const news = list(both);
  await expect.element(news.getByText('1.780 cá nhân')).toBeVisible();
  await expect.element(news.getByText('1.790 cá nhân')).toBeVisible();
  await expect.element(news.getByText('1,780 → 1,790 cá nhân')).toBeVisible();
  await expect.element(news.getByText('+10')).toBeVisible();
  await expect.element(news.getByText('+2.4 tỷ đồng')).toBeVisible();
  await expect.element(page.getByText('1 marked passage is no longer on the page.')).toBeVisible();
  expect(view.place.querySelector('.popup')?.scrollWidth).toBe(360);
});

test('what is taken leaves the list, and comes back by undo', async () => {
  showNews();
  await userEvent.click(page.getByRole('button', { name: /^Take new: “1.790 cá nhân”/ }));
  await expect.element(list('1 figure changed since May 12, 2020')).toBeVisible();
  await expect.element(page.getByText(/^The new text is kept/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(list(both)).toBeVisible();
  expect(calls).toEqual([
    ['take', idOf(11)],
    ['undo', idOf(90)],
  ]);
});

test('by keyboard: arrows move, a letter decides, and the focus stays in the list', async () => {
  showNews();
  await expect.element(list(both)).toBeVisible();
  page
    .getByRole('button', { name: /^Take new: “1.790/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowDown}k');
  await expect.element(list('1 figure changed since May 12, 2020')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Take new: “1.790/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{Enter}{ArrowRight}x');
  await expect.element(list(both)).not.toBeInTheDocument();
  expect(calls).toEqual([
    ['keep', idOf(14)],
    ['jumpTo', { annotation: idOf(11) }],
    ['dismiss', idOf(11)],
  ]);
});

test('all are taken at once', async () => {
  showNews();
  await userEvent.click(page.getByRole('button', { name: 'Take all' }));
  await expect.element(page.getByText(/^2 new texts are kept/)).toBeVisible();
  expect(calls).toEqual([['take', idOf(11), idOf(14)]]);
});

test('the comparison is a link away, also where no passage changed', async () => {
  rows = driftedSamples.slice(1, 2);
  showNews();
  await expect.element(page.getByText('2 captures of this article are kept.')).toBeVisible();
  const link = page.getByRole('link', { name: 'See what changed' });
  await expect
    .element(link)
    .toHaveAttribute('href', `/library.html#/compare?article=${articleSample.id}`);
});

test('an article that is as it was has no news', async () => {
  rows = driftedSamples.slice(1, 2);
  showNews(1);
  await expect.element(page.getByRole('heading', { name: 'Annotations 1' })).toBeVisible();
  expect(page.getByRole('link', { name: 'See what changed' }).elements()).toEqual([]);
});

test('the list of annotations says what each became, decided or not', async () => {
  rows = driftedSamples.map((row) => (row.id === idOf(11) ? settledRow(row, 'dismiss') : row));
  showNews();
  const figures = page.getByRole('list', { name: 'Statistic 2' });
  await expect
    .element(figures)
    .toHaveTextContent(/Changed since May 12, 2020 · Now: 1.790 cá nhân/);
  await expect.element(figures).toHaveTextContent('Dismissed until it changes again.');
  const lost = page.getByRole('list', { name: 'Not found on the page any more 1' });
  await expect.element(lost).toHaveTextContent('Gone since May 12, 2020');
});
