import { expect, test } from 'vitest';
import type { ReaderHandlers } from '../../../lib/messaging/handlers';
import { receiveInReader } from '../../../lib/messaging/receive-in-reader';
import { fakeRuntime, fromView } from './fake-runtime';

const handlers: ReaderHandlers = {
  wake: async () => ({}),
  readPage: () => Promise.reject(new Error('not taught')),
  markSelection: async () => ({ marked: 'noSelection' }),
  acceptSuggestions: () => Promise.reject(new Error('not taught')),
  dismissSuggestions: () => Promise.reject(new Error('not taught')),
  jumpTo: async (ask) => ({ found: 'annotation' in ask }),
  openCard: async () => ({ found: false }),
};

function receiving() {
  const runtime = fakeRuntime();
  const stop = new AbortController();
  receiveInReader(handlers, stop.signal, runtime);
  return { runtime, stop };
}

test('answers the extension', async () => {
  const { runtime } = receiving();
  const message = { to: 'reader', name: 'jumpTo', ask: { annotation: 'x' } };
  expect(await runtime.send(message, fromView)).toEqual({ ok: true, value: { found: true } });
});

test('refuses an unknown name', async () => {
  const { runtime } = receiving();
  expect(await runtime.send({ to: 'reader', name: 'toString', ask: {} }, fromView)).toEqual({
    ok: false,
    error: { key: 'failureUnknownAsk', parameters: ['toString'] },
  });
});

test('does not hear another extension, nor what is meant for the background', async () => {
  const { runtime } = receiving();
  const message = { to: 'reader', name: 'markSelection', ask: { mark: 'note' } };
  expect(await runtime.send(message, { id: 'other' })).toBeUndefined();
  expect(await runtime.send({ ...message, to: 'background' }, fromView)).toBeUndefined();
});

test('stops with its signal, and never starts after it', () => {
  const { runtime, stop } = receiving();
  expect(runtime.listeners.size).toBe(1);
  stop.abort();
  expect(runtime.listeners.size).toBe(0);
  receiveInReader(handlers, stop.signal, runtime);
  expect(runtime.listeners.size).toBe(0);
});
