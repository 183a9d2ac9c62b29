import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/Library';
import { fakeLibraryPort } from '../../fakes/library-port';
import { articleSample, idOf, nameSamples } from '../../fakes/rows';
import { axeProblems, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

const person = { type: 'person', name: 'Nguyễn Thị Hoài Thương' };

function showNames(taught: Parameters<typeof fakeLibraryPort>[0] = {}) {
  window.location.hash = '#/names';
  const calls: unknown[][] = [];
  const port = fakeLibraryPort({
    names: async (filter) => {
      calls.push(['names', filter]);
      return { rows: nameSamples, total: nameSamples.length };
    },
    nameArticles: async () => [
      { article: articleSample, annotations: 4 },
      { article: { ...articleSample, id: idOf(2), headline: 'Bài khác' }, annotations: 8 },
    ],
    renameName: async (...renamed) => {
      calls.push(['rename', ...renamed]);
      return idOf(90);
    },
    undo: async (action) => {
      calls.push(['undo', action]);
      return { conflicts: 0 };
    },
    ...taught,
  });
  view = show(<Library port={port} window={window} />);
  return { calls };
}

const open = (nth: number) => userEvent.click(page.getByText('Edit', { exact: true }).nth(nth));

test('every name tells its type and where it stands, and leads to its annotations', async () => {
  showNames();
  await expect.element(page.getByText('Person · 12 annotations in 3 articles')).toBeVisible();
  const link = page.getByRole('link', { name: person.name });
  await expect
    .element(link)
    .toHaveAttribute('href', expect.stringMatching(/^#\/annotations\?kind=entity&search=Nguy/));
});

test('a name is renamed everywhere, and an undo takes it back', async () => {
  const { calls } = showNames();
  await open(0);
  await userEvent.fill(page.getByLabelText('Full name').first(), 'Nguyễn Hoài Thương');
  await userEvent.click(page.getByRole('button', { name: 'Rename everywhere' }).first());
  const to = { type: 'person', name: 'Nguyễn Hoài Thương' };
  await expect.poll(() => calls).toContainEqual(['rename', person, to, null]);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => calls).toContainEqual(['undo', idOf(90)]);
});

test('two names are merged', async () => {
  const { calls } = showNames();
  await open(0);
  const other = 'Ủy ban Phòng thủ dân sự vùng duyên hải';
  await userEvent.selectOptions(page.getByLabelText('Merge into').first(), [
    `${other} (Organisation)`,
  ]);
  await userEvent.click(page.getByRole('button', { name: 'Merge', exact: true }).first());
  const into = { type: 'organisation', name: other };
  await expect.poll(() => calls).toContainEqual(['rename', person, into, null]);
});

test('a name is split off in the articles that the reader chooses', async () => {
  const { calls } = showNames();
  await open(0);
  await userEvent.click(
    page.getByRole('button', { name: 'Somebody or something else in some articles' }),
  );
  await userEvent.click(page.getByLabelText(/^Bài khác/));
  const button = page.getByRole('button', { name: 'Split off' });
  await expect.element(button).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Full name').nth(1), 'Nguyễn Thị Hoài Thương (Hà Nam)');
  expect(await axeProblems(view.place)).toEqual([]);
  await userEvent.click(button);
  const to = { type: 'person', name: 'Nguyễn Thị Hoài Thương (Hà Nam)' };
  await expect.poll(() => calls).toContainEqual(['rename', person, to, [idOf(2)]]);
});

test('a name of one article cannot be split', async () => {
  showNames();
  await open(1);
  await expect
    .element(page.getByRole('button', { name: 'Somebody or something else in some articles' }))
    .not.toBeInTheDocument();
});

test('search and kind make the list and the address', async () => {
  const { calls } = showNames();
  await userEvent.fill(page.getByLabelText('Search'), ' ubnd ');
  await userEvent.selectOptions(page.getByLabelText('Kind').first(), 'Organisation');
  const filter = { type: 'organisation', search: 'ubnd' };
  await expect.poll(() => calls.at(-1)).toEqual(['names', filter]);
  expect(window.location.hash).toContain('type=organisation');
});

test('a library without names says how they come', async () => {
  showNames({ names: async () => ({ rows: [], total: 0 }) });
  await expect.element(page.getByText(/^No names yet/)).toBeVisible();
});
