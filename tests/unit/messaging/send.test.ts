import { expect, test } from 'vitest';
import { askBackground, askReader, type Post } from '../../../lib/messaging/send';
import { FailureError } from '../../../lib/model/failure';

const killed = new Error('Could not establish connection. Receiving end does not exist.');
const answered = { ok: true, value: { tags: [] } };

/** A post whose replies are given in order; running out of them fails the test. */
function post(replies: unknown[], id: string | undefined = 'us') {
  const sent: unknown[] = [];
  const waits: number[] = [];
  const live: Post = {
    runtime: {
      ...(id !== '' && { id }),
      sendMessage: async (message) => {
        sent.push(message);
        if (replies.length === 0) throw new Error('not taught');
        const reply = replies.shift();
        if (reply instanceof Error) throw reply;
        return reply;
      },
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
  };
  return { live, sent, waits };
}

test('sends one envelope and gives the answer', async () => {
  const { live, sent, waits } = post([answered]);
  expect(await askBackground('listTags', {}, live)).toEqual({ tags: [] });
  expect(sent).toEqual([{ to: 'background', name: 'listTags', ask: {} }]);
  expect(waits).toEqual([]);
});

test('repeats the same ask, ever later, while nothing comes back', async () => {
  const { live, sent, waits } = post([undefined, killed, null, { odd: 1 }, answered]);
  expect(await askBackground('listTags', {}, live)).toEqual({ tags: [] });
  expect(new Set(sent).size).toBe(1);
  expect(sent).toHaveLength(5);
  expect(waits).toEqual([50, 150, 400, 1000]);
});

test('gives up after a bounded number of tries', async () => {
  const { live, sent } = post([undefined, undefined, undefined, undefined, undefined, killed]);
  const failed = await askBackground('listTags', {}, live).catch((error: unknown) => error);
  expect(failed).toMatchObject({
    failure: { key: 'failureNoAnswer', parameters: ['listTags'] },
    cause: killed,
  });
  expect(sent).toHaveLength(6);
});

test('does not repeat what was refused', async () => {
  const error = { key: 'failureForbiddenAsk', parameters: ['listTags'] };
  const { live, sent } = post([{ ok: false, error }]);
  const failed = await askBackground('listTags', {}, live).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(FailureError);
  expect(failed).toMatchObject({ failure: error });
  expect(sent).toHaveLength(1);
});

test.each([
  ['updated', post([], '').live],
  ['removed', { ...post([]).live, runtime: undefined }],
])('says that the extension was %s', async (_title, live) => {
  await expect(askBackground('listTags', {}, live)).rejects.toMatchObject({
    failure: { key: 'failureExtensionGone' },
  });
});

const found = { ok: true, value: { found: true } };

test('asks the top frame of a tab', async () => {
  const sent: unknown[][] = [];
  const tabs = {
    sendMessage: async (...message: unknown[]) => {
      sent.push(message);
      return found;
    },
  };
  expect(await askReader(3, 'openCard', { annotation: 'x' }, tabs)).toEqual({ found: true });
  expect(sent).toEqual([
    [3, { to: 'reader', name: 'openCard', ask: { annotation: 'x' } }, { frameId: 0 }],
  ]);
});

test.each([
  ['nobody is there', () => Promise.reject(killed), 'failureNoReader'],
  ['nobody answers', async () => undefined, 'failureNoReader'],
  [
    'the reader refuses',
    async () => ({ ok: false, error: { key: 'failureUnknownAsk', parameters: [] } }),
    'failureUnknownAsk',
  ],
])('fails when %s', async (_title, sendMessage, key) => {
  await expect(askReader(3, 'readPage', {}, { sendMessage })).rejects.toMatchObject({
    failure: { key },
  });
});
