import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup';
import type { PopupPort } from '../../../components/popup/popup-port';
import { FailureError } from '../../../lib/model/failure';
import { fakePopupPort } from '../../fakes/popup-port';
import {
  annotationSamples,
  articleSample,
  idOf,
  readingSample,
  vocabularySample,
} from '../../fakes/rows';
import { show } from './view';

let view: ReturnType<typeof show>;
afterEach(() => view.remove());

const reading = { ...readingSample, selection: '691 tập thể' };

/** A popup over an article with annotations and a selection. */
function showPopup(taught: Partial<PopupPort>): void {
  const port = fakePopupPort({
    readTab: async () => ({ kind: 'read', reading }),
    kept: async () => ({ article: articleSample, annotations: annotationSamples, captures: 1 }),
    vocabulary: async () => vocabularySample,
    ...taught,
  });
  view = show(<Popup port={port} library="/library.html" />);
}

test('a failure of what the reader did stays although the popup looks again', async () => {
  let looked = 0;
  let change = () => {};
  showPopup({
    readTab: async () => {
      looked += 1;
      return { kind: 'read', reading };
    },
    mark: () => Promise.reject(new FailureError('failureDiskFull', ['3'])),
    follow: (onChange) => {
      change = onChange;
    },
  });
  await userEvent.click(page.getByRole('button', { name: 'Organisation' }));
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('The disk is almost full');
  const before = looked;
  change();
  await expect.poll(() => looked).toBeGreaterThan(before);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect.element(alert).toHaveTextContent('The disk is almost full');
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(alert).toHaveTextContent('');
});

test('a second click deletes nothing a second time', async () => {
  const removed: string[][] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  showPopup({
    remove: (ids) => {
      removed.push(ids);
      return promise;
    },
  });
  const button = page.getByRole('button', { name: /^Delete/ }).first();
  await userEvent.click(button);
  await userEvent.click(button);
  resolve(idOf(99));
  await expect.element(page.getByText('Annotation deleted')).toBeVisible();
  expect(removed).toHaveLength(1);
});

test('the last edit of a card that was closed is told when it cannot be kept', async () => {
  showPopup({ edit: () => Promise.reject(new FailureError('failureDiskFull', ['3'])) });
  await userEvent.click(page.getByRole('button', { name: /^Edit/ }).first());
  await userEvent.fill(page.getByLabelText('Note'), 'Hỏi lại ông An');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByLabelText('Note')).not.toBeInTheDocument();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is almost full');
});

test('an undo that later changes stand against says so', async () => {
  showPopup({ remove: async () => idOf(99), undo: async () => ({ conflicts: 1 }) });
  await userEvent.click(page.getByRole('button', { name: /^Delete/ }).first());
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByText('Undone, but for what was changed since.')).toBeVisible();
});
