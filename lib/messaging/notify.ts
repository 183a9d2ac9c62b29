import { browser } from 'wxt/browser';
import type { MessageEvents, MessageListener } from './answer';
import { type Envelope, isEnvelopeFor } from './envelope';
import type { Notices } from './protocol';

/** One notice with its name. */
export type Notice = {
  [Name in keyof Notices]: { name: Name } & Notices[Name];
}[keyof Notices];

/** The parts of `browser` that notices go out through. */
export interface NoticePost {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(about: { url: string[] }): Promise<{ id?: number | undefined }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}

/**
 * Tells every view and every reader. Nobody need be there: only a failure of another kind rejects,
 * as an `AggregateError` after all have been told.
 */
export async function notify(notice: Notice, post: NoticePost = browser): Promise<void> {
  const { name, ...ask } = notice;
  const envelope: Envelope = { to: 'everybody', name, ask };
  const tabs = await post.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const sent = await Promise.allSettled([
    post.runtime.sendMessage(envelope),
    ...tabs.flatMap(({ id }) =>
      id === undefined ? [] : [post.tabs.sendMessage(id, envelope, { frameId: 0 })],
    ),
  ]);
  const errors = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const unexpected = errors.filter((error) => !isNobodyThere(error));
  if (unexpected.length > 0) throw new AggregateError(unexpected, `Could not tell of ${name}`);
}

/** What both browsers say when no listener runs there, or when it went away meanwhile. */
export function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Receiving end does not exist|message (?:port|channel) (?:is )?closed/i.test(error.message)
  );
}

/** The parts of `browser.runtime` that notices come in through. */
export interface NoticeRuntime {
  id: string;
  onMessage: MessageEvents;
}

/** Hears the background's notices until the signal aborts. */
export function onNotice(
  hear: (notice: Notice) => void,
  signal: AbortSignal,
  runtime: NoticeRuntime = browser.runtime,
): void {
  if (signal.aborted) return;
  const { id, onMessage } = runtime;
  const listener: MessageListener = (message, sender) => {
    if (isEnvelopeFor('everybody', message) && sender.id === id) {
      // Only the background sends these, and it takes them from the table of notices.
      hear({ ...(message.ask as object), name: message.name } as Notice);
    }
    return undefined;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}
