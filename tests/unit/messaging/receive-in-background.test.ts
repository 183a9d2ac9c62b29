import { expect, test, vi } from 'vitest';
import type { BackgroundHandlers } from '../../../lib/messaging/handlers';
import { receiveInBackground } from '../../../lib/messaging/receive-in-background';
import { FailureError } from '../../../lib/model/failure';
import { defaultSettings } from '../../../lib/model/settings';
import { fakeRuntime, fromPage, fromView } from './fake-runtime';

/** Handlers that fail the test unless they were taught. */
function handlers(taught: Partial<BackgroundHandlers>): BackgroundHandlers {
  return new Proxy(taught as BackgroundHandlers, {
    get(target, name) {
      const handle = Reflect.get(target, name);
      if (handle === undefined) throw new Error(`not taught: ${String(name)}`);
      return handle;
    },
  });
}

function receiving(taught: Partial<BackgroundHandlers>) {
  const runtime = fakeRuntime();
  const stop = receiveInBackground(handlers(taught), runtime);
  return { runtime, stop };
}

const askSettings = { to: 'background', name: 'readSettings', ask: {} };

test('answers what the handler answers, and tells it who asks', async () => {
  const readSettings = vi.fn(async () => ({ settings: defaultSettings }));
  const { runtime } = receiving({ readSettings });
  expect(await runtime.send(askSettings, fromPage)).toEqual({
    ok: true,
    value: { settings: defaultSettings },
  });
  expect(readSettings).toHaveBeenCalledWith(
    {},
    { from: 'page', origin: 'https://tin.example', tabId: 7 },
  );
});

test('hands the ask on as its schema leaves it', async () => {
  const listArticles = vi.fn(async () => ({ rows: [], total: 0 }));
  const { runtime } = receiving({ listArticles });
  const ask = { limit: 20, smuggled: true };
  await runtime.send({ to: 'background', name: 'listArticles', ask }, fromView);
  expect(listArticles).toHaveBeenCalledWith({ limit: 20 }, { from: 'extension' });
});

const refused: [title: string, message: unknown, sender: object, error: object][] = [
  [
    'an unknown name',
    { to: 'background', name: 'dropEverything', ask: {} },
    fromView,
    { key: 'failureUnknownAsk', parameters: ['dropEverything'] },
  ],
  [
    'a name that every object has',
    { to: 'background', name: 'constructor', ask: {} },
    fromView,
    { key: 'failureUnknownAsk', parameters: ['constructor'] },
  ],
  [
    'an ask of the wrong form, by the path of the first fault',
    { to: 'background', name: 'deleteAnnotations', ask: { ids: ['x'], action: 'y' } },
    fromView,
    { key: 'failureBadAsk', parameters: ['deleteAnnotations', 'ids.0', 'Invalid UUID'] },
  ],
  [
    'a content script that asks for an export',
    { to: 'background', name: 'exportChunk', ask: { format: 'json', query: {} } },
    fromPage,
    { key: 'failureForbiddenAsk', parameters: ['exportChunk'] },
  ],
  [
    'a stranger',
    askSettings,
    { id: 'other', url: 'chrome-extension://other/x.html' },
    { key: 'failureForbiddenAsk', parameters: ['readSettings'] },
  ],
];

test.each(refused)('refuses %s', async (_title, message, sender, error) => {
  const { runtime } = receiving({});
  expect(await runtime.send(message, sender)).toEqual({ ok: false, error });
});

test('a failure of a handler reaches the sender', async () => {
  const { runtime } = receiving({
    readSettings: async () => {
      throw new FailureError('failureNoAnswer', ['x']);
    },
  });
  expect(await runtime.send(askSettings, fromView)).toEqual({
    ok: false,
    error: { key: 'failureNoAnswer', parameters: ['x'] },
  });
});

test('a fault of a handler reaches the sender and the console', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fault = new RangeError('too deep');
  const { runtime } = receiving({
    readSettings: () => Promise.reject(fault),
  });
  expect(await runtime.send(askSettings, fromView)).toEqual({
    ok: false,
    error: { key: 'failureUnexpected', parameters: ['RangeError: too deep'] },
  });
  expect(log.mock.calls).toEqual([[fault]]);
  log.mockRestore();
});

test.each([
  ['a message for the reader', { to: 'reader', name: 'readPage', ask: {} }],
  ['a message of nobody we know', { type: 'ping' }],
  ['nothing', null],
])('leaves %s to others', async (_title, message) => {
  const { runtime } = receiving({});
  expect(await runtime.send(message, fromView)).toBeUndefined();
});

test('is silent after its undo', async () => {
  const { runtime, stop } = receiving({});
  stop();
  expect(runtime.listeners.size).toBe(0);
});
