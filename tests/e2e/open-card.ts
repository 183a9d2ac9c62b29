import { clickAt } from '../../scripts/browser/press';
import { type Passage, pointIn } from '../../scripts/browser/select-text';
import type { View } from '../../scripts/browser/view';
import { waitFor } from '../../scripts/browser/wait-for';
import type { Words } from '../../scripts/browser/words';

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
