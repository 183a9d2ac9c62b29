import { isReply } from '../../lib/messaging/envelope';
import type { BackgroundMessages } from '../../lib/messaging/protocol';
import type { AnnotationRow } from '../../lib/model/annotation';
import type { View } from '../../scripts/browser/view';
import { waitFor } from '../../scripts/browser/wait-for';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Asks the background from one of the extension's own pages, to see what is kept. */
export async function ask<Name extends keyof BackgroundMessages>(
  page: View,
  name: Name,
  asked: BackgroundMessages[Name]['ask'],
): Promise<BackgroundMessages[Name]['answer']> {
  return await waitFor(`an answer to ${name}`, async () => {
    const envelope = JSON.stringify({ to: 'background', name, ask: asked });
    const reply = await page.run((text) => chrome.runtime.sendMessage(JSON.parse(text)), envelope);
    if (!isReply(reply)) return;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.key} ${reply.error.parameters}`);
    return reply.value as BackgroundMessages[Name]['answer'];
  });
}

/** All annotations that are kept, in reading order when they are of one article. */
export async function keptAnnotations(page: View): Promise<AnnotationRow[]> {
  const { rows } = await ask(page, 'listAnnotations', { query: {}, limit: 500 });
  return rows.map(({ annotation }) => annotation);
}
