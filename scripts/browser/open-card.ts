import { clickAt } from './press';
import { type Passage, pointIn } from './select-text';
import type { View } from './view';
import { waitFor } from './wait-for';
import type { Words } from './words';

/** Clicks on a mark until its card opens: right after loading, nothing may be painted yet. */
export async function openCardOf(view: View, words: Words, passage: Passage): Promise<void> {
  const card = { role: 'dialog', name: words('cardLabel') };
  await waitFor(
    `the card of "${passage.text}"`,
    async () => {
      await clickAt(view, await pointIn(view, passage));
      return await waitFor('it', () => view.locate(card), 1_000);
    },
    20_000,
  );
}
