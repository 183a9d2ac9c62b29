import type { MessageListener } from '../../../lib/messaging/answer';
import type { Sender } from '../../../lib/messaging/asker';

export const extensionId = 'abcdef';
export const extensionUrl = 'chrome-extension://abcdef/';
export const fromView: Sender = { id: extensionId, url: `${extensionUrl}popup.html` };
export const fromPage: Sender = {
  id: extensionId,
  url: 'https://tin.example/a.html',
  tab: { id: 7 },
};

/** `browser.runtime` as far as receiving needs it, with a way to send into it. */
export function fakeRuntime() {
  const listeners = new Set<MessageListener>();
  return {
    id: extensionId,
    getURL: () => extensionUrl,
    onMessage: {
      addListener: (listener: MessageListener) => void listeners.add(listener),
      removeListener: (listener: MessageListener) => void listeners.delete(listener),
    },
    listeners,
    /** What comes back, or `undefined` when no listener keeps the channel open. */
    send(message: unknown, sender: Sender): Promise<unknown> {
      return new Promise((resolve) => {
        const kept = [...listeners].map((listener) => listener(message, sender, resolve));
        if (!kept.includes(true)) resolve(undefined);
      });
    },
  };
}
