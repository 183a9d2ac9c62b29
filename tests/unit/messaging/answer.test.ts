import { afterEach, expect, test, vi } from 'vitest';
import { answer } from '../../../lib/messaging/answer';
import { FailureError } from '../../../lib/model/failure';

afterEach(() => vi.restoreAllMocks());

test('an answer is wrapped', async () => {
  expect(await answer(async () => ({ tags: [] }))).toEqual({ ok: true, value: { tags: [] } });
});

test('an expected failure is handed on as it is, and is no news for the console', async () => {
  const error = vi.spyOn(console, 'error');
  const reply = await answer(() => Promise.reject(new FailureError('failureFileNewer', ['9'])));
  expect(reply).toEqual({ ok: false, error: { key: 'failureFileNewer', parameters: ['9'] } });
  expect(error).not.toHaveBeenCalled();
});

test('a fault of our own is told, and shown to whoever mends it', async () => {
  const fault = new TypeError('no such table');
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reply = await answer(() => Promise.reject(fault));
  expect(reply).toEqual({
    ok: false,
    error: { key: 'failureUnexpected', parameters: ['TypeError: no such table'] },
  });
  expect(error).toHaveBeenCalledWith(fault);
});

test('a handler that throws before it promises is caught too', async () => {
  const handle = () => {
    throw new FailureError('failureFileMissing');
  };
  expect(await answer(handle)).toMatchObject({ ok: false });
});
