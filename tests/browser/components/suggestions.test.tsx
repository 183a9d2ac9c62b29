import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import type { PopupPort, TabReading } from '../../../components/popup/popup-port';
import { FailureError } from '../../../lib/model/failure';
import { defaultSettings, type Settings } from '../../../lib/model/settings';
import { fakePopupPort } from '../../fakes/popup-port';
import {
  annotationSamples,
  articleSample,
  idOf,
  readingSample,
  statisticSample,
} from '../../fakes/rows';
import { suggestedSamples } from '../../fakes/suggestions';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

/** A popup over an article of which something is proposed; what goes comes back by undo. */
function showSuggestions(taught: Partial<PopupPort> = {}, language: 'en' | 'vi' = 'en') {
  const calls: unknown[][] = [];
  let suggestions = suggestedSamples;
  let settings: Settings = defaultSettings;
  const without = (name: string, keys: string[]) => {
    calls.push([name, ...keys]);
    suggestions = suggestions.filter(({ key }) => !keys.includes(key));
  };
  const port = fakePopupPort({
    readTab: async (): Promise<TabReading> => ({
      kind: 'read',
      reading: { ...readingSample, suggestions },
    }),
    kept: async () => ({ article: articleSample, annotations: annotationSamples, captures: 1 }),
    vocabulary: async () => [],
    acceptSuggestions: async (keys) => {
      without('accept', keys);
      return { ids: [statisticSample.id], action: idOf(90) };
    },
    dismissSuggestions: async (keys) => {
      without('dismiss', keys);
      return { dismissed: keys.length, action: idOf(91) };
    },
    bringBack: async (action) => {
      calls.push(['bringBack', action]);
      suggestions = suggestedSamples;
      return { conflicts: 0 };
    },
    settings: async () => settings,
    editSettings: async (patch) => {
      calls.push(['editSettings', patch]);
      settings = { ...settings, ...patch };
      return settings;
    },
    jumpTo: async (place) => {
      calls.push(['jumpTo', place]);
      return { found: true };
    },
    ...taught,
  });
  view = show(<Popup port={port} library="/library.html" />, language);
  return { calls };
}

const grid = page.getByRole('grid', { name: 'Suggestions' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

const states: [string, Partial<PopupPort>][] = [
  ['figures and names', {}],
  ['nothing', { readTab: async () => ({ kind: 'read', reading: readingSample }) }],
  [
    'suggestions turned off',
    { settings: async () => ({ ...defaultSettings, suggestions: false }) },
  ],
];

describe.each(schemes)('in the %s theme', (scheme) => {
  test.each(states)('axe finds nothing over %s', async (_, taught) => {
    await prefer(scheme);
    showSuggestions(taught, 'vi');
    await expect.element(page.getByRole('heading', { name: /^Gợi ý/ })).toBeVisible();
    expect(await axeProblems(view.place)).toEqual([]);
    expect(view.place.querySelector('.popup')?.scrollWidth).toBe(360);
  });
});

test('a row has text, value and reason; figures and names have their groups', async () => {
  showSuggestions();
  await expect.element(page.getByRole('heading', { name: 'Suggestions 4' })).toBeVisible();
  await expect.element(grid).toHaveTextContent('hơn 412,6 tỷ đồngMore than 412.6 tỷ đồng');
  await expect.element(grid).toHaveTextContent('Trần Văn BìnhPerson · 2 mentions');
  await expect.element(page.getByTitle('Read as a figure (Money). Confidence: 90%')).toBeVisible();
});

test('one key each accepts and dismisses, and the focus stays in the list', async () => {
  const { calls } = showSuggestions();
  await expect.element(grid).toBeVisible();
  button('Accept all').element().focus();
  await userEvent.tab({ shift: true });
  await expect.element(button('Accept “691 tập thể”')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(button('Accept “Trần Văn Bình”')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Accept “Nhà trước bão”')).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.element(button('Accept “hơn 412,6 tỷ đồng”')).toHaveFocus();
  await userEvent.keyboard('{Home}x');
  await expect.element(button('Dismiss “691 tập thể”')).not.toBeInTheDocument();
  await userEvent.keyboard('x');
  await expect.element(page.getByText('No suggestions for this article.')).toHaveFocus();
  expect(calls).toEqual([
    ['accept', 'Trần Văn Bình', 'ông Bình'],
    ['dismiss', 'Nhà trước bão'],
    ['dismiss', '691 tập thể'],
    ['dismiss', 'hơn 412,6 tỷ đồng'],
  ]);
});

test('the letter e accepts and opens the card', async () => {
  const { calls } = showSuggestions();
  await expect.element(grid).toBeVisible();
  button('Accept “691 tập thể”').element().focus();
  await userEvent.keyboard('e');
  await expect.element(page.getByLabelText('Value', { exact: true })).toHaveValue('1,780');
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Edit “1.780 cá nhân”')).toHaveFocus();
  expect(calls).toEqual([['accept', '691 tập thể']]);
});

test('the letter a accepts all that is shown', async () => {
  const { calls } = showSuggestions();
  await expect.element(grid).toBeVisible();
  await expect.element(page.getByText('A accepts all')).toBeVisible();
  button('Accept “691 tập thể”').element().focus();
  await userEvent.keyboard('a');
  await expect.element(page.getByText('No suggestions for this article.')).toHaveFocus();
  expect(calls).toEqual([
    ['accept', '691 tập thể', 'hơn 412,6 tỷ đồng', 'Trần Văn Bình', 'ông Bình', 'Nhà trước bão'],
  ]);
});

test('what was accepted or dismissed comes back by undo', async () => {
  const { calls } = showSuggestions();
  await userEvent.click(button('Dismiss “Trần Văn Bình”'));
  await expect.element(page.getByText('Suggestion dismissed')).toBeVisible();
  await userEvent.click(button('Undo'));
  await expect.element(button('Dismiss “Trần Văn Bình”')).toBeVisible();
  await userEvent.click(button('Accept all'));
  await expect.element(page.getByText('4 suggestions accepted')).toBeVisible();
  await userEvent.click(button('Undo'));
  await expect.element(page.getByRole('heading', { name: 'Suggestions 4' })).toBeVisible();
  expect(calls.filter(([name]) => name === 'bringBack')).toEqual([
    ['bringBack', idOf(91)],
    ['bringBack', idOf(90)],
  ]);
});

test('the text leads to its passage', async () => {
  const { calls } = showSuggestions();
  await userEvent.click(page.getByTitle('Read as a figure (Money). Confidence: 90%'));
  expect(calls).toEqual([['jumpTo', { suggestion: 'hơn 412,6 tỷ đồng' }]]);
});

test('a site goes without suggestions, and with them again', async () => {
  const { calls } = showSuggestions();
  const { hostname } = new URL(articleSample.url);
  const box = page.getByLabelText(`No suggestions on ${hostname}`);
  await userEvent.click(box);
  await expect.element(box).toBeChecked();
  await userEvent.click(box);
  await expect.element(box).not.toBeChecked();
  expect(calls).toEqual([
    ['editSettings', { noSuggestionsOn: [hostname] }],
    ['editSettings', { noSuggestionsOn: [] }],
  ]);
});

test('what the page no longer has is not said to be accepted', async () => {
  showSuggestions({ acceptSuggestions: async () => ({ ids: [], action: idOf(90) }) });
  await userEvent.click(button('Accept “691 tập thể”'));
  await expect.element(page.getByText(/^This passage is not found/)).toBeVisible();
});

test('a failure is told and nothing goes', async () => {
  showSuggestions({
    acceptSuggestions: () => Promise.reject(new FailureError('failureNoAnswer', ['annotate'])),
  });
  await userEvent.click(button('Accept “691 tập thể”'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Presslight did not answer');
  await expect.element(button('Accept “691 tập thể”')).toHaveFocus();
});
