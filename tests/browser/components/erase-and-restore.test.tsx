import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RestoredNotice } from '../../../components/keeping/RestoredNotice';
import { EraseSection } from '../../../components/library/EraseSection';
import { fakeLibraryPort } from '../../fakes/library-port';
import { axeProblems, show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

/** Runs at once, and lets failures fail the test. */
const attempt = (act: () => Promise<void>) => act();

function showErase(language: 'en' | 'vi' = 'en') {
  const calls: unknown[] = [];
  const port = fakeLibraryPort({
    eraseEverything: async () => void calls.push('erase'),
    export: async (format, article) => void calls.push([format, article]),
  });
  const attempts = {
    failure: null,
    toast: null,
    attempt,
    look: attempt,
    forgive: () => {},
    tell: (text: string) => void calls.push(text),
    forget: () => {},
  };
  view = show(<EraseSection port={port} attempts={attempts} />, language);
  return calls;
}

test('everything is erased only after the word was typed', async () => {
  const calls = showErase();
  await userEvent.click(page.getByText(/^Erase all articles/));
  const button = page.getByRole('button', { name: 'Erase everything' });
  await expect.element(button).toBeDisabled();
  const field = page.getByLabelText('Type “erase” to go on');
  await userEvent.fill(field, 'eras');
  await userEvent.keyboard('{Enter}');
  expect(calls).toEqual([]);
  await userEvent.fill(field, ' Erase ');
  await userEvent.click(button);
  await expect.poll(() => calls).toEqual(['erase', 'Everything is erased.']);
  await expect.element(field).toHaveValue('');
});

test('an export is offered first', async () => {
  const calls = showErase('vi');
  await userEvent.click(page.getByText(/^Xóa mọi bài báo/));
  await userEvent.click(page.getByRole('button', { name: 'Xuất toàn bộ trước khi xóa: JSON' }));
  expect(calls).toEqual([['json', null]]);
  expect(await axeProblems(view.place)).toEqual([]);
});

test('a restored database is told of in words, until they were read', async () => {
  let forgotten = 0;
  const port = {
    restoration: async () => ({ at: '2026-03-02T08:00:00Z', rows: 1204, unreadable: 2 }),
    forgetRestoration: async () => {
      forgotten += 1;
    },
  };
  view = show(<RestoredNotice port={port} attempts={{ attempt, look: attempt }} />);
  const notice = page.getByRole('status');
  await expect
    .element(notice)
    .toHaveTextContent(/1,204 records were put back from the safety copy/);
  await expect.element(notice).toHaveTextContent('2 of them could not be read and are lost.');
  expect(await axeProblems(view.place)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'I understand' }));
  await expect.element(notice).not.toBeInTheDocument();
  expect(forgotten).toBe(1);
});
