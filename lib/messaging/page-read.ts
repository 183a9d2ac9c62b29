import { browser } from 'wxt/browser';
import type { MessageListener } from './answer';
import { type Envelope, isEnvelopeFor } from './envelope';
import { isNobodyThere, type NoticePost, type NoticeRuntime } from './notify';

const name = 'pageRead';

/** Tells the views that a tab's reader has read its page anew. Nobody need be there. */
export async function tellPageRead(post: Pick<NoticePost, 'runtime'> = browser): Promise<void> {
  const envelope: Envelope = { to: 'panel', name, ask: {} };
  await post.runtime.sendMessage(envelope).catch((error: unknown) => {
    if (!isNobodyThere(error)) throw error;
  });
}

/** Hears that a page was read anew, until the signal aborts. */
export function onPageRead(
  hear: () => void,
  signal: AbortSignal,
  { id, onMessage }: NoticeRuntime = browser.runtime,
): void {
  if (signal.aborted) return;
  const listener: MessageListener = (message, sender) => {
    if (isEnvelopeFor('panel', message) && message.name === name && sender.id === id) hear();
    return undefined;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
