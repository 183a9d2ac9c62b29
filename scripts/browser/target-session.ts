import type { CDPSession } from 'playwright';
import type { CdpSession } from './cdp-view';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * A session with a target that Playwright does not list, such as the real popup: its messages
 * travel inside those of the browser's own session.
 */
export async function attachToTarget(browser: CDPSession, targetId: string): Promise<CdpSession> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: Answer = JSON.parse(event.message);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const settle of waiting.values()) settle({ error: { message: 'the target went away' } });
  });
  return {
    async send(method, params = {}) {
      lastId += 1;
      const id = lastId;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await browser.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answered;
      waiting.delete(id);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
    },
  };
}
