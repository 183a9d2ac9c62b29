import { expect, test } from 'vitest';
import { onPageRead, tellPageRead } from '../../../lib/messaging/page-read';
import { extensionId, fakeRuntime, fromView } from './fake-runtime';

const fromBackground = { id: extensionId, url: fromView.url };

test('the panel hears that a page was read, until it is closed', async () => {
  const runtime = fakeRuntime();
  const stop = new AbortController();
  let heard = 0;
  onPageRead(() => heard++, stop.signal, runtime);
  const sendMessage = (message: unknown) => runtime.send(message, fromBackground);
  await tellPageRead({ runtime: { sendMessage } });
  expect(heard).toBe(1);
  await runtime.send({ to: 'panel', name: 'somethingElse', ask: {} }, fromBackground);
  await runtime.send({ to: 'panel', name: 'pageRead', ask: {} }, { ...fromView, id: 'other' });
  expect(heard).toBe(1);
  stop.abort();
  await tellPageRead({ runtime: { sendMessage } });
  expect([heard, runtime.listeners.size]).toEqual([1, 0]);
});

test('nobody need be there, but another failure comes out', async () => {
  const failing = (message: string) => ({
    runtime: { sendMessage: () => Promise.reject(new Error(message)) },
  });
  const nobody = 'Could not establish connection. Receiving end does not exist.';
  await expect(tellPageRead(failing(nobody))).resolves.toBeUndefined();
  await expect(tellPageRead(failing('broken'))).rejects.toThrow('broken');
});
