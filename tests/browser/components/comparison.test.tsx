import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/Library';
import type { LibraryPort } from '../../../components/library/library-port';
import type { ComparedBlock } from '../../../lib/model/compared-block';
import { fakeLibraryPort } from '../../fakes/library-port';
import { articleSample, driftedSamples, idOf } from '../../fakes/rows';
import { axeProblems, prefer, schemes, show } from './view';

let view: ReturnType<typeof show>;
let calls: unknown[][] = [];
beforeEach(async () => {
  calls = [];
  await page.viewport(1000, 700);
});
afterEach(() => view.remove());

const captures = [1, 2, 3].map((day) => ({
  id: idOf(60 + day),
  takenAt: `2020-05-1${day}T08:00:00Z`,
}));
const role = 'paragraph' as const;
const same = (text: string): ComparedBlock => ({ state: 'same', role, text });
const blocks: ComparedBlock[] = [
  {
    state: 'changed',
    role: 'headline',
    parts: [
      { state: 'same', text: 'Khen thưởng' },
      { state: 'removed', text: ' 691' },
      { state: 'added', text: ' 693' },
      { state: 'same', text: ' tập thể' },
    ],
  },
  same('Một.'),
  same('Hai.'),
  same('Ba.'),
  same('Bốn.'),
  { state: 'removed', role, text: 'Đoạn bị bỏ.' },
  { state: 'added', role, text: 'Đoạn mới.' },
];

function showComparison(
  { hash = `#/compare?article=${articleSample.id}`, language = 'en' as 'en' | 'vi' } = {},
  taught: Partial<LibraryPort> = {},
) {
  window.location.hash = hash;
  const port = fakeLibraryPort({
    captures: async () => ({ article: articleSample, captures }),
    compared: async (from, to) => {
      calls.push(['compared', from, to]);
      return blocks;
    },
    annotations: async (filter) => {
      calls.push(['annotations', filter]);
      const rows = driftedSamples.map((annotation) => ({
        annotation,
        headline: articleSample.headline ?? '',
        articleUrl: articleSample.url,
        seenAt: '2020-06-01T08:00:00Z',
      }));
      return { rows, total: rows.length };
    },
    tags: async () => [],
    show: async ({ annotation }) => {
      calls.push(['show', annotation.id]);
      return { found: annotation.id !== idOf(13) };
    },
    settle: async (ids, settlement) => {
      calls.push([settlement, ...ids]);
      return idOf(90);
    },
    ...taught,
  });
  view = show(<Library port={port} window={window} />, language);
}

describe.each(schemes)('in the %s theme', (scheme) => {
  test('axe finds nothing in a comparison', async () => {
    await prefer(scheme);
    showComparison({ language: 'vi' });
    await userEvent.click(page.getByText('2 đoạn không đổi'));
    await expect.element(page.getByText('Ba.')).toBeVisible();
    expect(await axeProblems(view.place)).toEqual([]);
  });
});

test.each([360, 1000])('nothing is cut off at %i px', async (width) => {
  await page.viewport(width, 700);
  showComparison();
  await expect.element(page.getByText('3 paragraphs changed')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('words that went and came are told by elements and by words', async () => {
  showComparison();
  await expect.element(page.getByText('3 paragraphs changed')).toBeVisible();
  const texts = (name: string) =>
    [...view.place.querySelectorAll(`.compared ${name}`)].map(({ textContent }) => textContent);
  expect(texts('del')).toEqual(['Removed: 691', 'Removed: Đoạn bị bỏ.']);
  expect(texts('ins')).toEqual(['Added: 693', 'Added: Đoạn mới.']);
  await expect.element(page.getByText('Headline', { exact: true })).toBeVisible();
});

test('a paragraph that moved says which way, and is marked as neither come nor gone', async () => {
  const moved = (way: 'up' | 'down', text: string): ComparedBlock => {
    return { state: 'moved', way, role, text };
  };
  const compared = async () => [moved('up', 'Lên.'), same('Một.'), moved('down', 'Xuống.')];
  showComparison({}, { compared });
  await expect.element(page.getByText('2 paragraphs changed')).toBeVisible();
  const texts = [...view.place.querySelectorAll('.compared')].map(({ textContent }) => textContent);
  expect(texts).toEqual(['Moved upLên.', 'Một.', 'Moved downXuống.']);
  expect(view.place.querySelectorAll('.compared :is(ins, del)')).toHaveLength(0);
  expect(await axeProblems(view.place)).toEqual([]);
});

test('unchanged paragraphs are folded and can be unfolded', async () => {
  showComparison();
  await expect.element(page.getByText('Bốn.')).toBeVisible();
  expect(page.getByText('Ba.').elements()).toEqual([]);
  await userEvent.click(page.getByText('2 unchanged paragraphs'));
  await expect.element(page.getByText('Ba.')).toBeVisible();
});

test('the last two captures are compared, and any two can be chosen', async () => {
  showComparison();
  await expect.element(page.getByText('3 paragraphs changed')).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('From'), idOf(61));
  await expect.poll(() => calls).toContainEqual(['compared', idOf(61), idOf(63)]);
  expect(calls[0]).toEqual(['compared', idOf(62), idOf(63)]);
  expect(window.location.hash).toContain(`from=${idOf(61)}`);
});

test('the focus goes from change to change and round', async () => {
  showComparison();
  const next = page.getByRole('button', { name: 'Next change' });
  const focused = () => document.activeElement?.getAttribute('data-change');
  await userEvent.click(next);
  expect(focused()).toBe('0');
  await userEvent.click(page.getByRole('button', { name: 'Previous change' }));
  expect(focused()).toBe('2');
});

test('a long comparison is drawn in parts', async () => {
  const many = Array.from({ length: 400 }, (_, number): ComparedBlock => {
    return { state: 'added', role, text: `Đoạn ${number}.` };
  });
  showComparison({}, { compared: async () => many });
  await expect.element(page.getByText('400 paragraphs changed')).toBeVisible();
  expect(view.place.querySelectorAll('.compared')).toHaveLength(150);
  await userEvent.click(page.getByRole('button', { name: 'Show more' }));
  expect(view.place.querySelectorAll('.compared')).toHaveLength(300);
});

test('one capture, or two that say the same, say so', async () => {
  const one = { article: articleSample, captures: captures.slice(0, 1) };
  showComparison({}, { captures: async () => one });
  await expect.element(page.getByText(/^Only one capture of this article/)).toBeVisible();
  view.remove();
  showComparison({}, { compared: async () => [same('Một.')] });
  await expect.element(page.getByText('These two captures say the same.')).toBeVisible();
});

test('the list says how passages stood on their pages, and is filtered by it', async () => {
  showComparison({ hash: '#/annotations' });
  const table = page.getByRole('table');
  await expect.element(table).toHaveTextContent(/Changed since May 12, 2020 · Now: 1.790 cá nhân/);
  await expect.element(table).toHaveTextContent('Gone since May 12, 2020');
  await userEvent.selectOptions(page.getByLabelText('On the page'), 'Changed, undecided');
  await expect.poll(() => calls).toContainEqual(['annotations', { state: 'news' }]);
});

test('a passage is shown on its page, and told when it is not there', async () => {
  showComparison({ hash: '#/annotations' });
  await userEvent.click(page.getByRole('button', { name: /^Show “1.780 cá nhân”/ }));
  await userEvent.click(page.getByRole('button', { name: /^Show “Ban Chỉ huy/ }));
  await expect.element(page.getByText(/^This passage is not found on the page/)).toBeVisible();
  expect(calls.filter(([name]) => name === 'show')).toEqual([
    ['show', idOf(11)],
    ['show', idOf(13)],
  ]);
});

test('a change is settled in the card of the library, with an undo', async () => {
  showComparison({ hash: '#/annotations' });
  await userEvent.click(page.getByRole('button', { name: 'Edit “1.780 cá nhân”' }));
  await userEvent.click(page.getByRole('button', { name: /^Keep old: “1.780/ }));
  await expect.element(page.getByText(/^The old text stays/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(calls).toContainEqual(['keep', idOf(11)]);
});
