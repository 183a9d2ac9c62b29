import { browser } from 'wxt/browser';
import { FailureError } from '../model/failure';
import { type Envelope, isReply } from './envelope';
import type { BackgroundMessages, ReaderMessages } from './protocol';

/** Milliseconds before each repetition; a restart of the background takes some tens of them. */
const pauses = [50, 150, 400, 1_000, 2_000];

/** What sending needs of its surroundings. */
export interface Post {
  /** Undefined once the extension was updated or removed under a page. */
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> } | undefined;
  wait(milliseconds: number): Promise<void>;
}

const livePost: Post = {
  get runtime() {
    return browser?.runtime;
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Asks the background. A killed background answers with nothing at all, and whether it wrote is
 * then unknown: the same ask is sent again, which is safe because writes carry their sender's ids.
 * Throws `FailureError` with what the background refused, `failureNoAnswer` after the last
 * repetition, or `failureExtensionGone`.
 */
export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  ask: BackgroundMessages[Name]['ask'],
  post: Post = livePost,
): Promise<BackgroundMessages[Name]['answer']> {
  const envelope: Envelope = { to: 'background', name, ask };
  let cause: unknown;
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await post.wait(pause);
    try {
      const value = await sendOnce(envelope, post);
      // The background answers what the protocol says; both ends are built from one table.
      if (value !== undefined) return value.answer as BackgroundMessages[Name]['answer'];
    } catch (error) {
      if (error instanceof FailureError) throw error;
      cause = error;
    }
  }
  throw new FailureError('failureNoAnswer', [name], cause);
}

async function sendOnce(envelope: Envelope, post: Post): Promise<{ answer: unknown } | undefined> {
  const { runtime } = post;
  if (runtime?.id === undefined) throw new FailureError('failureExtensionGone');
  return opened(await runtime.sendMessage(envelope));
}

function opened(reply: unknown): { answer: unknown } | undefined {
  if (!isReply(reply)) return undefined;
  if (!reply.ok) throw new FailureError(reply.error.key, reply.error.parameters);
  return { answer: reply.value };
}

/** The part of `browser.tabs` that reaches a reader. */
export interface ReaderTabs {
  sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
}

/**
 * Asks the reader of a tab. Throws `FailureError`, with `failureNoReader` where none runs: the page
 * is no article, no reader was injected yet, or the browser keeps extensions out of it.
 */
export async function askReader<Name extends keyof ReaderMessages>(
  tabId: number,
  name: Name,
  ask: ReaderMessages[Name]['ask'],
  tabs: ReaderTabs = browser.tabs,
): Promise<ReaderMessages[Name]['answer']> {
  const envelope: Envelope = { to: 'reader', name, ask };
  const reply = await tabs.sendMessage(tabId, envelope, { frameId: 0 }).catch((error: unknown) => {
    throw new FailureError('failureNoReader', [], error);
  });
  const value = opened(reply);
  if (value === undefined) throw new FailureError('failureNoReader');
  // As in `askBackground`: both ends are built from one table.
  return value.answer as ReaderMessages[Name]['answer'];
}
