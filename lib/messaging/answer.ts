import { failureOf } from '../model/failure';
import type { Sender } from './asker';
import type { Reply } from './envelope';

/** The browser's event for incoming messages. */
export interface MessageEvents {
  addListener(listener: MessageListener): void;
  removeListener(listener: MessageListener): void;
}

export type MessageListener = (
  message: unknown,
  sender: Sender,
  sendResponse: (reply: Reply) => void,
) => true | undefined;

/**
 * The reply to one message, never a rejection. It is `async` so that what the browser gets is a
 * promise of its own kind: Firefox turns a Dexie promise into `undefined`.
 */
export async function answer(handle: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.key === 'failureUnexpected') console.error(error);
    return { ok: false, error: failure };
  }
}
