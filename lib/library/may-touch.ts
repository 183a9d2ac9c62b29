import { type Asker, mayTouch } from '../messaging/asker';
import type { BackgroundMessages } from '../messaging/protocol';
import { FailureError } from '../model/failure';
import type { Database } from '../store/database';
import { articlesById } from '../store/read-articles';

/** Refuses a content script that asks about an address of another site. */
export function refuseStranger(
  asker: Asker,
  name: keyof BackgroundMessages,
  articleUrl: string,
): void {
  if (!mayTouch(asker, articleUrl)) throw new FailureError('failureForbiddenAsk', [name]);
}

/** Refuses a content script that would change what is kept about articles of another site. */
export async function refuseStrangerTo(
  db: Database,
  asker: Asker,
  name: keyof BackgroundMessages,
  articleIds: readonly string[],
): Promise<void> {
  if (asker.from === 'extension') return;
  for (const { canonicalUrl } of (await articlesById(db, articleIds)).values()) {
    refuseStranger(asker, name, canonicalUrl);
  }
}
