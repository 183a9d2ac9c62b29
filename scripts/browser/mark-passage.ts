import type { MarkKind } from '../../lib/model/mark-kind';
import { press, waitForControl, waitUntilGone } from './press';
import { type Passage, selectText } from './select-text';
import type { View } from './view';
import type { Words } from './words';

export interface Mark extends Passage {
  mark: MarkKind;
}

export function wordOfMark(words: Words, mark: MarkKind): string {
  return words(`mark${mark.charAt(0).toUpperCase()}${mark.slice(1)}`);
}

/** Marks a passage as a reader does: selects it, presses the toolbar, and waits to be told. */
export async function markPassage(
  view: View,
  words: Words,
  { mark, ...passage }: Mark,
): Promise<void> {
  await selectText(view, passage);
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
