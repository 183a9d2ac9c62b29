import { expect, test, vi } from 'vitest';

test('no schema of a message, row or setting compiles code', async () => {
  const compiled = vi.fn(() => {
    throw new EvalError('forbidden by the content security policy');
  });
  vi.stubGlobal('Function', new Proxy(Function, { construct: compiled, apply: compiled }));
  const [{ backgroundAsks }, { settings }, { captureRow }] = await Promise.all([
    import('../../../lib/messaging/asks'),
    import('../../../lib/model/settings'),
    import('../../../lib/model/article'),
  ]);
  for (const schema of [...Object.values(backgroundAsks), settings, captureRow]) {
    schema.safeParse({});
  }
  vi.unstubAllGlobals();
  expect(compiled).not.toHaveBeenCalled();
});
