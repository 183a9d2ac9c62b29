import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/Library';
import { FailureError } from '../../../lib/model/failure';
import { defaultSettings } from '../../../lib/model/settings';
import { fakeLibraryPort } from '../../fakes/library-port';
import { idOf, ownNameSamples } from '../../fakes/rows';
import { show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

const [first] = ownNameSamples;

function showSettings(taught: Parameters<typeof fakeLibraryPort>[0] = {}) {
  window.location.hash = '#/settings';
  const calls: unknown[][] = [];
  const port = fakeLibraryPort({
    settings: async () => defaultSettings,
    ownNames: async (search) => {
      calls.push(['ownNames', search]);
      return { rows: ownNameSamples, total: ownNameSamples.length };
    },
    saveOwnName: async (...saved) => {
      calls.push(['save', ...saved]);
      return idOf(90);
    },
    deleteOwnName: async (id) => {
      calls.push(['delete', id]);
      return idOf(91);
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

test('every name shows what it is, its other forms, and whether it is proposed', async () => {
  showSettings();
  await expect.element(page.getByText('Organisation · UBPTDS · Ủy ban PTDS')).toBeVisible();
  await expect.element(page.getByText(/^Place · not suggested$/)).toBeVisible();
});

test('a name is added with its forms, and an undo takes it back', async () => {
  const { calls } = showSettings();
  await userEvent.click(page.getByText('Add a name'));
  await userEvent.fill(page.getByLabelText('Full name').first(), ' Mạch Nguồn Xanh ');
  await userEvent.selectOptions(page.getByLabelText('Kind').first(), 'Programme');
  await userEvent.fill(page.getByLabelText('Other forms, one per line').first(), 'MNX\nMạch Nguồn');
  await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
  const fields = {
    name: 'Mạch Nguồn Xanh',
    type: 'programme',
    aliases: ['MNX', 'Mạch Nguồn'],
    isDismissed: false,
  };
  await expect.poll(() => calls).toContainEqual(['save', null, fields]);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(() => calls).toContainEqual(['undo', idOf(90)]);
});

test('a dismissed name is proposed again when the reader says so', async () => {
  const { calls } = showSettings();
  await userEvent.click(page.getByText('Edit', { exact: true }).nth(1));
  await userEvent.click(page.getByLabelText('Do not suggest it').nth(2));
  await userEvent.click(page.getByRole('button', { name: 'Save', exact: true }).last());
  await expect
    .poll(() => calls.at(-1))
    .toMatchObject(['save', idOf(32), { name: 'Đông Hồ', isDismissed: false }]);
});

test('a name is taken out of the list', async () => {
  const { calls } = showSettings();
  await userEvent.click(page.getByText('Edit', { exact: true }).first());
  await userEvent.click(page.getByRole('button', { name: 'Remove from the list' }).first());
  await expect.poll(() => calls).toContainEqual(['delete', idOf(31)]);
  await expect.element(page.getByText(`“${first?.name}” removed from your list`)).toBeVisible();
});

test('the list is searched while it is typed', async () => {
  const { calls } = showSettings();
  await userEvent.fill(page.getByLabelText('Search'), 'ubnd');
  await expect.poll(() => calls.at(-1)).toEqual(['ownNames', 'ubnd']);
});

test('what the list has already is said in words', async () => {
  const saveOwnName = async () => {
    throw new FailureError('failureNameTaken', ['Đông Hồ']);
  };
  showSettings({ saveOwnName });
  await userEvent.click(page.getByText('Add a name'));
  await userEvent.fill(page.getByLabelText('Full name').first(), 'Đông Hồ');
  await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
  await expect.element(page.getByText(/^Your list already has “Đông Hồ”/)).toBeVisible();
});

test('an empty list says how it fills', async () => {
  showSettings({ ownNames: async () => ({ rows: [], total: 0 }) });
  await expect.element(page.getByText(/^The list is empty/)).toBeVisible();
});
