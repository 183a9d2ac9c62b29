import type { MarkKind } from '../../lib/model/mark-kind';
import { press, waitForControl, waitUntilGone } from './press';
import { type Passage, selectText } from './select-text';
import type { View } from './view';
import { waitFor } from './wait-for';
import type { Words } from './words';

export interface Mark extends Passage {
  mark: MarkKind;
}

/** What the toolbar calls a kind. */
export function wordOfMark(words: Words, mark: MarkKind): string {
  return words(`mark${mark.charAt(0).toUpperCase()}${mark.slice(1)}`);
}

/**
 * Selects a passage until the toolbar stands by it: right after a page has loaded, nobody may be
 * there yet to see the selection.
 */
export async function selectForToolbar(view: View, words: Words, passage: Passage): Promise<void> {
  const toolbar = { role: 'toolbar', name: words('toolbarLabel') };
  await waitFor(
    `the toolbar over "${passage.text}"`,
    async () => {
      await selectText(view, passage);
      return await waitFor('it', () => view.locate(toolbar), 1_500);
    },
    20_000,
  );
}

/** Marks a passage as a reader does: selects it, presses the toolbar, and waits to be told. */
export async function markPassage(
  view: View,
  words: Words,
  { mark, ...passage }: Mark,
): Promise<void> {
  await selectForToolbar(view, words, passage);
  const name = wordOfMark(words, mark);
  await press(view, { role: 'button', name });
  await waitForControl(view, { name: words('toastMarked', name) });
}

/** Closes the card that a new statistic opens. */
export async function closeCard(view: View, words: Words): Promise<void> {
  const card = { role: 'dialog', name: words('cardLabel') };
  await waitForControl(view, card);
  await view.stroke({ key: 'Escape' });
  await waitUntilGone(view, card);
}
