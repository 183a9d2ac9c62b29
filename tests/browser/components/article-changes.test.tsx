import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/Library';
import type { AnnotationFilter, LibraryPort } from '../../../components/library/library-port';
import type { AnnotationRow } from '../../../lib/model/annotation';
import { isInState } from '../../../lib/model/page-state';
import type { AnnotationSummary } from '../../../lib/model/summary';
import { fakeLibraryPort } from '../../fakes/library-port';
import { articleSample, driftedSamples, idOf } from '../../fakes/rows';
import { axeProblems, show } from './view';

const article = `article=${articleSample.id}`;
const takeAll = page.getByRole('button', { name: 'Take all' });
let view: ReturnType<typeof show>;
/** What is kept, what was asked to be done with it, and who wants to know of it. */
let rows: AnnotationRow[];
let calls: unknown[][];
let tell: () => void;

beforeEach(async () => {
  [rows, calls, tell] = [driftedSamples, [], () => undefined];
  await page.viewport(1200, 800);
});

afterEach(() => view.remove());

function summary(annotation: AnnotationRow): AnnotationSummary {
  const { url: articleUrl, seenAt, headline = '' } = articleSample;
  return { annotation, headline, articleUrl, seenAt };
}

const isListed = ({ kind, state }: AnnotationFilter, row: AnnotationRow) =>
  (kind === undefined || row.kind === kind) && (state === undefined || isInState(row, state));

/** The library over a background that takes texts and gives them back. */
function showLibrary(hash: string, taught: Partial<LibraryPort> = {}): void {
  window.location.hash = hash;
  const write = (...call: unknown[]) => {
    calls.push(call);
    tell();
  };
  const port = fakeLibraryPort({
    annotations: async (filter) => {
      const listed = rows.filter((row) => isListed(filter, row)).map(summary);
      return { rows: listed, total: listed.length };
    },
    tags: async () => [],
    settle: async (ids, settlement) => {
      rows = rows.map(({ drift, ...row }) =>
        ids.includes(row.id) || drift === undefined ? row : { ...row, drift },
      );
      write(settlement, ...ids);
      return idOf(90);
    },
    undo: async (action) => {
      rows = driftedSamples;
      write('undo', action);
      return { conflicts: 0 };
    },
    follow: (onChange) => {
      const before = tell;
      tell = () => {
        before();
        onChange();
      };
    },
    ...taught,
  });
  view = show(<Library port={port} window={window} />);
}

test('all changes of an article are taken at once, and one undo takes all back', async () => {
  showLibrary(`#/annotations?${article}`);
  await expect.element(page.getByText('2 figures changed since May 12, 2020')).toBeVisible();
  expect(await axeProblems(view.place)).toEqual([]);
  await userEvent.click(takeAll);
  await expect.element(page.getByText(/^2 new texts are kept/)).toBeVisible();
  await expect.element(takeAll).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(takeAll).toBeVisible();
  expect(calls).toEqual([
    ['take', idOf(11), idOf(14)],
    ['undo', idOf(90)],
  ]);
});

test('only what the list is about is taken', async () => {
  rows = driftedSamples.map((row) =>
    row.id === idOf(12) ? { ...row, drift: changeOf(idOf(14)) } : row,
  );
  showLibrary(`#/annotations?${article}&kind=statistic`);
  await userEvent.click(takeAll);
  await expect.poll(() => calls).toEqual([['take', idOf(11), idOf(14)]]);
});

function changeOf(id: string): NonNullable<AnnotationRow['drift']> {
  const drift = driftedSamples.find((row) => row.id === id)?.drift;
  if (drift === undefined) throw new Error(`${id} did not change`);
  return drift;
}

const without: [list: string, hash: string][] = [
  ['all articles', '#/annotations'],
  ['what is gone', `#/annotations?${article}&state=gone`],
  ['one change', `#/annotations?${article}&kind=entity`],
];

test.each(without)('a list of %s has nothing to take at once', async (_, hash) => {
  rows = driftedSamples.map((row) =>
    row.id === idOf(12) ? { ...row, drift: changeOf(idOf(14)) } : row,
  );
  showLibrary(hash);
  await expect.element(page.getByText(/^\d of \d$/)).toBeVisible();
  expect(takeAll.elements()).toEqual([]);
});

test('what could not be taken is said, and can still be taken', async () => {
  showLibrary(`#/annotations?${article}`, { settle: () => Promise.reject(new Error('no disk')) });
  await userEvent.click(takeAll);
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('no disk');
  await expect.element(takeAll).toBeVisible();
});
