import { expect, test } from 'vitest';
import { type Notice, notify, onNotice } from '../../../lib/messaging/notify';
import { fakeRuntime, fromPage } from './fake-runtime';

const notice: Notice = { name: 'annotationsChanged', articleId: 'x' };
const envelope = { to: 'everybody', name: 'annotationsChanged', ask: { articleId: 'x' } };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

function post(answers: Record<number, Error>, views?: Error) {
  const told: unknown[] = [];
  return {
    told,
    runtime: {
      sendMessage: async (message: unknown) => {
        told.push(['views', message]);
        if (views !== undefined) throw views;
      },
    },
    tabs: {
      query: async () => [{ id: 1 }, {}, { id: 2 }],
      sendMessage: async (id: number, message: unknown) => {
        told.push([id, message]);
        if (answers[id] !== undefined) throw answers[id];
      },
    },
  };
}

test('tells views and the readers of all tabs', async () => {
  const out = post({});
  await notify(notice, out);
  expect(out.told).toEqual([
    ['views', envelope],
    [1, envelope],
    [2, envelope],
  ]);
});

test('nobody need be there', async () => {
  const closed = new Error('The message port closed before a response was received.');
  await expect(notify(notice, post({ 1: nobody, 2: closed }, nobody))).resolves.toBeUndefined();
});

test('another failure comes out once all have been told', async () => {
  const broken = new Error('broken');
  const out = post({ 1: broken, 2: nobody });
  await expect(notify(notice, out)).rejects.toMatchObject({ errors: [broken] });
  expect(out.told).toHaveLength(3);
});

test('hears notices of its own extension until the signal aborts', async () => {
  const runtime = fakeRuntime();
  const stop = new AbortController();
  const heard: Notice[] = [];
  onNotice((one) => heard.push(one), stop.signal, runtime);
  await runtime.send(envelope, fromPage);
  await runtime.send(envelope, { id: 'other' });
  await runtime.send({ ...envelope, to: 'background' }, fromPage);
  expect(heard).toEqual([notice]);
  stop.abort();
  expect(runtime.listeners.size).toBe(0);
  onNotice((one) => heard.push(one), stop.signal, runtime);
  expect(runtime.listeners.size).toBe(0);
});
