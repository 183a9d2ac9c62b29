import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/Library';
import type { LibraryPort } from '../../../components/library/library-port';
import { libraryPages } from '../../../components/library/route';
import { FailureError } from '../../../lib/model/failure';
import { defaultSettings, type Settings } from '../../../lib/model/settings';
import type { AnnotationSummary } from '../../../lib/model/summary';
import { fakeLibraryPort } from '../../fakes/library-port';
import {
  annotationSamples,
  articleSample,
  idOf,
  nameSamples,
  ownNameSamples,
  statisticSample,
  vocabularySample,
} from '../../fakes/rows';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
beforeEach(async () => {
  await page.viewport(1200, 800);
});
afterEach(() => view.remove());

const summaries: AnnotationSummary[] = annotationSamples.map((annotation) => ({
  annotation,
  headline: articleSample.headline ?? '',
  articleUrl: articleSample.url,
  seenAt: articleSample.seenAt,
}));
const binned = summaries.map((each) => ({
  ...each,
  annotation: { ...each.annotation, deletedAt: '2026-03-05T10:00:00Z' },
}));

function showLibrary(
  hash: string,
  taught: Partial<LibraryPort> = {},
  language: 'en' | 'vi' = 'en',
) {
  window.location.hash = hash;
  const calls: unknown[][] = [];
  const record =
    <Answer,>(name: string, answer: Answer) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return answer;
    };
  const port = fakeLibraryPort({
    articles: async () => ({ rows: [{ article: articleSample, annotations: 1204 }], total: 1 }),
    annotations: async ({ deleted }) => ({ rows: deleted ? binned : summaries, total: 4 }),
    tags: async () => vocabularySample.map((tag, uses) => ({ tag, uses })),
    settings: async () => defaultSettings,
    names: async () => ({ rows: nameSamples, total: 2 }),
    ownNames: async () => ({ rows: ownNameSamples, total: 2 }),
    restore: record('restore', idOf(98)),
    remove: record('remove', idOf(99)),
    undo: record('undo', { conflicts: 0 }),
    createTag: record('createTag', idOf(97)),
    editTag: record('editTag', idOf(96)),
    mergeTags: record('mergeTags', idOf(95)),
    deleteTag: record('deleteTag', idOf(94)),
    export: record('export', undefined),
    ...taught,
  });
  view = show(<Library port={port} window={window} />, language);
  return { calls };
}

describe.each(schemes)('in the %s theme', (scheme) => {
  test.each(libraryPages)('axe finds nothing on the page %s', async (name) => {
    await prefer(scheme);
    showLibrary(`#/${name}`, {}, 'vi');
    await expect.poll(() => view.place.querySelector('main')?.children.length).toBeGreaterThan(2);
    for (const details of view.place.querySelectorAll('details')) details.open = true;
    expect(await axeProblems(view.place)).toEqual([]);
  });
});

describe.each([360, 1400])('at %i px', (width) => {
  test.each(libraryPages)('nothing of the page %s is cut off', async (name) => {
    await page.viewport(width, 700);
    showLibrary(`#/${name}`, {}, 'vi');
    await expect.poll(() => view.place.querySelector('main')?.children.length).toBeGreaterThan(2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('an article leads to its annotations', async () => {
  const asked: unknown[] = [];
  showLibrary('#/articles', {
    annotations: async (filter) => {
      asked.push(filter);
      return { rows: summaries, total: 4 };
    },
  });
  await userEvent.click(page.getByRole('link', { name: /^Mười hai xã/ }));
  await expect.element(page.getByText('4 of 4')).toBeVisible();
  expect(asked).toContainEqual({ articleId: articleSample.id });
});

test('search, kind and tag make the list and the address', async () => {
  const asked: unknown[] = [];
  showLibrary('#/annotations', {
    annotations: async (filter) => {
      asked.push(filter);
      return { rows: [], total: 0 };
    },
  });
  await userEvent.fill(page.getByLabelText('Search'), 'x');
  await userEvent.selectOptions(page.getByLabelText('Kind'), 'Names');
  await userEvent.selectOptions(page.getByLabelText('Tag'), 'Thiên tai (1)');
  await expect.element(page.getByText(/^Nothing fits/)).toBeVisible();
  const all = { search: 'x', kind: 'entity', tag: 'Thiên tai' };
  await expect.poll(() => asked.at(-1)).toEqual(all);
  expect(window.location.hash).toBe('#/annotations?search=x&kind=entity&tag=Thi%C3%AAn+tai');
});

test('more of a long list is loaded on request', async () => {
  const [first, second, ...rest] = summaries;
  if (first === undefined || second === undefined) throw new Error('too few samples');
  showLibrary('#/annotations', {
    annotations: async (_, { cursor }) =>
      cursor === undefined
        ? { rows: [first, second], total: 4, next: 'rest' }
        : { rows: rest, total: 4 },
  });
  await expect.element(page.getByText('2 of 4')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show more' }));
  await expect.element(page.getByText('4 of 4')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('an annotation is edited, deleted and brought back', async () => {
  const { calls } = showLibrary('#/annotations');
  await userEvent.click(page.getByRole('button', { name: 'Edit “1.780 cá nhân”' }));
  await expect.element(page.getByLabelText('Value', { exact: true })).toHaveValue('1,780');
  await userEvent.click(page.getByRole('button', { name: 'Delete', exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByText('Undone')).toBeVisible();
  expect(calls).toEqual([
    ['remove', [statisticSample.id]],
    ['undo', idOf(99)],
  ]);
});

test('the bin gives back', async () => {
  const { calls } = showLibrary('#/bin');
  await userEvent.click(page.getByRole('button', { name: 'Restore “1.780 cá nhân”' }));
  await expect.element(page.getByText('Annotation restored')).toBeVisible();
  expect(calls).toEqual([['restore', [statisticSample.id]]]);
});

test('a tag is added, renamed, recoloured, merged and deleted in one place', async () => {
  const { calls } = showLibrary('#/tags');
  await userEvent.fill(page.getByLabelText('New tag'), 'bão');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByText('Edit', { exact: true }).first());
  await userEvent.fill(page.getByLabelText('Name').first(), 'đã kiểm');
  await userEvent.keyboard('{Enter}');
  await userEvent.selectOptions(page.getByLabelText('Colour').first(), 'Teal');
  await userEvent.selectOptions(page.getByLabelText('Merge into').first(), 'Thiên tai');
  await userEvent.click(page.getByRole('button', { name: 'Merge' }).first());
  await userEvent.click(page.getByRole('button', { name: 'Delete tag' }).first());
  await expect.element(page.getByText('Tag “kiểm chứng” deleted')).toBeVisible();
  expect(calls).toEqual([
    ['createTag', 'bão'],
    ['editTag', idOf(21), { name: 'đã kiểm' }],
    ['editTag', idOf(21), { colour: 'teal' }],
    ['mergeTags', idOf(21), idOf(22)],
    ['deleteTag', idOf(21)],
  ]);
});

const file = new File(['{"version":1}'], 'presslight.json', { type: 'application/json' });

test('a file is imported, counted and can be taken back', async () => {
  const { calls } = showLibrary('#/files', {
    import: async (text) => {
      expect(text).toBe('{"version":1}');
      return {
        imported: {
          articles: 2,
          annotations: 30,
          tags: 1,
          ownNames: 7,
          dismissals: 5,
          unchanged: 4,
        },
        action: idOf(93),
      };
    },
  });
  await userEvent.upload(page.getByLabelText('Choose a JSON file…'), file);
  await expect.element(page.getByText(/Articles: 2\. Annotations: 30\. Tags: 1/)).toBeVisible();
  await expect.element(page.getByText(/Dismissed suggestions: 5\. Already here: 4/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => calls).toEqual([['undo', idOf(93)]]);
});

test('a bad file is named by the first thing wrong with it', async () => {
  showLibrary('#/files', {
    import: () => Promise.reject(new FailureError('failureBadAsk', ['importFile', 'x', 'y'])),
  });
  await userEvent.upload(page.getByLabelText('Choose a JSON file…'), file);
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('importFile, x: y');
});

test('settings are kept as they are made, hosts once they are hosts', async () => {
  const patches: Partial<Settings>[] = [];
  showLibrary('#/settings', {
    editSettings: async (patch) => {
      patches.push(patch);
      return { ...defaultSettings, ...patch };
    },
  });
  await userEvent.click(page.getByLabelText('Show marks on pages'));
  await userEvent.click(page.getByLabelText('Suggest statistics and names'));
  const silent = page.getByRole('region', { name: 'Sites without suggestions' });
  await userEvent.fill(silent.getByRole('textbox'), 'tin.example');
  await userEvent.click(silent.getByRole('button', { name: 'Save' }));
  const quiet = page.getByRole('region', { name: 'Sites where Presslight stays quiet' });
  const hosts = quiet.getByLabelText('Host names, one per line');
  await userEvent.fill(hosts, 'not/a/host');
  await expect
    .element(page.getByText('“not/a/host” is not a host name', { exact: false }))
    .toBeVisible();
  await userEvent.fill(hosts, 'https://mail.example/inbox');
  await userEvent.click(quiet.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => patches)
    .toEqual([
      { paintMarks: false },
      { suggestions: false },
      { noSuggestionsOn: ['tin.example'] },
      { quietHosts: ['mail.example'] },
    ]);
});
