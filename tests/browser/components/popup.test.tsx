import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import type { PopupPort, TabReading } from '../../../components/popup/popup-port';
import { FailureError } from '../../../lib/model/failure';
import { fakePopupPort } from '../../fakes/popup-port';
import {
  annotationSamples,
  articleSample,
  idOf,
  readingSample,
  statisticSample,
  vocabularySample,
} from '../../fakes/rows';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

const read: TabReading = { kind: 'read', reading: readingSample };
const selected: TabReading = {
  kind: 'read',
  reading: { ...readingSample, selection: '691 tập thể' },
};

/** A popup over an article with annotations, unless taught otherwise. */
function showPopup(taught: Partial<PopupPort> = {}, language: 'en' | 'vi' = 'en') {
  const calls: unknown[][] = [];
  const record =
    <Answer,>(name: string, answer: Answer) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return answer;
    };
  let rows = annotationSamples;
  const port = fakePopupPort({
    readTab: async () => read,
    kept: async () => ({ article: articleSample, annotations: rows, captures: 1 }),
    vocabulary: async () => vocabularySample,
    remove: async (ids) => {
      rows = rows.filter(({ id }) => !ids.includes(id));
      return idOf(99);
    },
    undo: async () => {
      rows = annotationSamples;
      return { conflicts: 0 };
    },
    mark: record('mark', 'yes' as const),
    jumpTo: record('jumpTo', { found: true }),
    export: record('export', undefined),
    readNow: record('readNow', undefined),
    allow: record('allow', true),
    ...taught,
  });
  view = show(<Popup port={port} library="/library.html" />, language);
  return { calls };
}

const states: [string, Partial<PopupPort>][] = [
  ['an article with annotations', {}],
  ['an article without annotations', { kept: async () => null, readTab: async () => selected }],
  [
    'a page of the browser',
    { kept: async () => null, readTab: async () => ({ kind: 'closed', why: 'browserPage' }) },
  ],
  [
    'a site without access',
    { readTab: async () => ({ kind: 'noAccess', host: 'tinvung.example' }) },
  ],
  ['an unread page', { kept: async () => null, readTab: async () => ({ kind: 'unread' }) }],
  [
    'a failure',
    { readTab: () => Promise.reject(new FailureError('failureNoAnswer', ['listTags'])) },
  ],
];

describe.each(schemes)('in the %s theme', (scheme) => {
  test.each(states)('axe finds nothing over %s', async (_, taught) => {
    await prefer(scheme);
    showPopup(taught, 'vi');
    await expect.element(page.getByText('Đang tải…')).not.toBeInTheDocument();
    for (const details of view.place.querySelectorAll('details')) details.open = true;
    expect(await axeProblems(view.place)).toEqual([]);
  });
});

test.each(states)('it is 360 px wide and not wider over %s', async (_, taught) => {
  showPopup(taught, 'vi');
  await expect.element(page.getByText('Đang tải…')).not.toBeInTheDocument();
  const box = view.place.querySelector('.popup');
  expect(box?.clientWidth).toBe(360);
  expect(box?.scrollWidth).toBe(360);
});

test('the structure leads to its places', async () => {
  const { calls } = showPopup();
  await userEvent.click(page.getByText(/^More about this article/));
  await userEvent.click(page.getByRole('button', { name: 'Việc còn lại' }));
  await userEvent.click(page.getByRole('button', { name: /^Mười hai xã/ }));
  expect(calls).toEqual([
    ['jumpTo', { blockIndex: 6 }],
    ['jumpTo', { blockIndex: 0 }],
  ]);
});

test('who goes to a place by key goes there with the focus', async () => {
  const leave = vi.fn();
  const { calls } = showPopup({ leave });
  const headline = page.getByRole('button', { name: /^Mười hai xã/ });
  await userEvent.click(headline);
  expect(leave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(leave).toHaveBeenCalledTimes(1));
  expect(calls).toHaveLength(2);
});

test('the popup opens the panel, and the panel has no such button', async () => {
  const openBeside = vi.fn(async () => undefined);
  showPopup({ openBeside });
  await userEvent.click(page.getByRole('button', { name: 'Beside the page' }));
  expect(openBeside).toHaveBeenCalledTimes(1);
  view.remove();
  showPopup();
  await expect.element(page.getByRole('link', { name: 'Library' })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Beside the page' }))
    .not.toBeInTheDocument();
});

test('the selection is marked by click and by key, and what came of it is told', async () => {
  const { calls } = showPopup({ readTab: async () => selected });
  await expect.element(page.getByText('691 tập thể', { exact: true })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Organisation' }));
  await expect.element(page.getByText('Marked: Organisation')).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(page.getByText('Marked: Statistic')).toBeVisible();
  expect(calls).toEqual([
    ['mark', 'organisation'],
    ['mark', 'statistic'],
  ]);
});

test('annotations stand under their kinds, changed and lost ones say so', async () => {
  showPopup();
  await expect.element(page.getByRole('heading', { name: 'Statistic 2' })).toBeVisible();
  await expect.element(page.getByText('Now on the page: 1.790 cá nhân')).toBeVisible();
  const lost = page.getByRole('list', { name: 'Not found on the page any more 1' });
  await expect.element(lost).toHaveTextContent('Ban Chỉ huy Phòng, chống thiên tai');
});

test('a search leaves what contains its words', async () => {
  showPopup();
  await userEvent.fill(page.getByRole('searchbox'), 'ty dong');
  await expect.element(page.getByText('hơn 412,6 tỷ đồng')).toBeVisible();
  await expect.element(page.getByText('1.780 cá nhân', { exact: true })).not.toBeInTheDocument();
  await userEvent.fill(page.getByRole('searchbox'), 'nowhere');
  await expect.element(page.getByText('Nothing here contains “nowhere”.')).toBeVisible();
});

test('a deleted annotation comes back by undo', async () => {
  showPopup();
  await userEvent.click(page.getByRole('button', { name: 'Delete “1.780 cá nhân”' }));
  await expect.element(page.getByText('Annotation deleted')).toBeVisible();
  await expect.element(page.getByText('1.780 cá nhân', { exact: true })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByText('1.780 cá nhân', { exact: true }).first()).toBeVisible();
});

test('an annotation is edited in its card, which closes by Escape to where it came from', async () => {
  const edits: unknown[] = [];
  showPopup({
    edit: async (id, patch) => {
      edits.push([id, patch]);
      return { ...statisticSample, note: 'checked' };
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Edit “1.780 cá nhân”' }));
  await userEvent.fill(page.getByLabelText('Note', { exact: true }), 'checked');
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(edits).toEqual([[statisticSample.id, { note: 'checked' }]]);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Edit “1.780 cá nhân”' })).toHaveFocus();
});

test('exports go out for this article and for everything', async () => {
  const { calls } = showPopup();
  await userEvent.click(page.getByRole('button', { name: 'Export this article: CSV' }));
  await userEvent.click(page.getByRole('button', { name: 'Export everything: JSON' }));
  expect(calls).toEqual([
    ['export', 'csv', articleSample],
    ['export', 'json', null],
  ]);
});

test('access is asked for, and the page read again', async () => {
  let allowed = false;
  showPopup({
    readTab: async () => (allowed ? read : { kind: 'noAccess', host: 'tinvung.example' }),
    allow: async () => {
      allowed = true;
      return true;
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Allow on tinvung.example' }));
  await expect.element(page.getByRole('button', { name: /^Mười hai xã/ })).toBeVisible();
});

test('an unread page that gets its reader meanwhile is shown by itself', async () => {
  let looks = 0;
  showPopup({ readTab: async () => (looks++ === 0 ? { kind: 'unread' } : read) });
  const headline = readingSample.article.structure.headline ?? '';
  await expect.element(page.getByText(headline).first(), { timeout: 4_000 }).toBeVisible();
});

test('an unread page is read on request', async () => {
  const { calls } = showPopup({
    readTab: async () => ({ kind: 'unread' }),
    kept: async () => null,
  });
  await userEvent.click(page.getByRole('button', { name: 'Read this page now' }));
  expect(calls).toEqual([['readNow']]);
});

test('a failure is told in words and can be tried again', async () => {
  let broken = true;
  showPopup({
    readTab: async () => {
      if (broken) throw new FailureError('failureNoAnswer', ['readPage']);
      return read;
    },
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Presslight did not answer');
  broken = false;
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByRole('heading', { name: 'Annotations 4' })).toBeVisible();
});
