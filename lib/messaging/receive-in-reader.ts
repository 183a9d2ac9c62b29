import { browser } from 'wxt/browser';
import { FailureError } from '../model/failure';
import { answer, type MessageEvents, type MessageListener } from './answer';
import { isEnvelopeFor } from './envelope';
import type { ReaderHandlers } from './handlers';

/** The parts of `browser.runtime` that a reader receives with. */
export interface ReaderRuntime {
  id: string;
  onMessage: MessageEvents;
}

/**
 * Answers what is asked of this page's reader until the signal aborts. Only the extension itself
 * can ask, so asks are not parsed: zod is too heavy for a page.
 */
export function receiveInReader(
  handlers: ReaderHandlers,
  signal: AbortSignal,
  runtime: ReaderRuntime = browser.runtime,
): void {
  if (signal.aborted) return;
  const { id, onMessage } = runtime;
  const listener: MessageListener = (message, sender, sendResponse) => {
    if (!isEnvelopeFor('reader', message) || sender.id !== id) return undefined;
    void answer(() => dispatch(message.name, message.ask, handlers)).then(sendResponse);
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}

async function dispatch(name: string, ask: unknown, handlers: ReaderHandlers): Promise<unknown> {
  if (!Object.hasOwn(handlers, name)) throw new FailureError('failureUnknownAsk', [name]);
  // The sender's types hold: only the extension's own pages and background reach this listener.
  const handle = handlers[name as keyof ReaderHandlers] as (ask: unknown) => Promise<unknown>;
  return handle(ask);
}
