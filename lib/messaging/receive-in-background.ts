import { browser } from 'wxt/browser';
import { FailureError } from '../model/failure';
import { answer, type MessageEvents, type MessageListener } from './answer';
import { type Asker, mayAsk, type Sender, whoAsks } from './asker';
import { backgroundAsks } from './asks';
import { type Envelope, isEnvelopeFor } from './envelope';
import type { BackgroundHandlers } from './handlers';

/** The parts of `browser.runtime` that the background receives with. */
export interface BackgroundRuntime {
  id: string;
  getURL(path: ''): string;
  onMessage: MessageEvents;
}

/**
 * Answers what is asked of the background. Every ask is parsed by its schema; unknown names, asks
 * of the wrong form and senders that may not ask are refused with a `FailureError`. Call it in the
 * first turn of the background, or the browser has nobody to wake. Returns its undo.
 */
export function receiveInBackground(
  handlers: BackgroundHandlers,
  runtime: BackgroundRuntime = browser.runtime,
): () => void {
  const extension = { id: runtime.id, extensionUrl: runtime.getURL('') };
  const listener: MessageListener = (message, sender, sendResponse) => {
    if (!isEnvelopeFor('background', message)) return undefined;
    // `true` keeps the channel open: Chromium before 148 knows no promise as an answer.
    void answer(() => dispatch(message, sender, { handlers, extension })).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

interface Desk {
  handlers: BackgroundHandlers;
  extension: { id: string; extensionUrl: string };
}

async function dispatch(envelope: Envelope, sender: Sender, desk: Desk): Promise<unknown> {
  const { name } = envelope;
  if (!isAskName(name)) throw new FailureError('failureUnknownAsk', [name]);
  const asker = whoAsks(sender, desk.extension);
  if (asker === null || !mayAsk(asker, name)) throw new FailureError('failureForbiddenAsk', [name]);
  return handle(name, envelope.ask, asker, desk.handlers);
}

async function handle<Name extends keyof BackgroundHandlers>(
  name: Name,
  raw: unknown,
  asker: Asker,
  handlers: BackgroundHandlers,
): Promise<unknown> {
  const parsed = backgroundAsks[name].safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.join('.') ?? '';
    throw new FailureError('failureBadAsk', [name, path, issue?.message ?? ''], parsed.error);
  }
  // The compiler does not see that the schema and the handler of one name agree.
  return handlers[name](parsed.data as Parameters<BackgroundHandlers[Name]>[0], asker);
}

function isAskName(name: string): name is keyof BackgroundHandlers {
  return Object.hasOwn(backgroundAsks, name);
}
