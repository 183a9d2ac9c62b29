import { expect, test } from 'vitest';
import { latestOnly } from '../../../lib/reading/latest-only';

function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

test('runs at once when nothing is running', async () => {
  let runs = 0;
  const run = latestOnly(async () => {
    runs += 1;
  });
  await run();
  await run();
  expect(runs).toBe(2);
});

test('does what was asked for meanwhile once more, however often it was asked', async () => {
  const gates = [deferred(), deferred()];
  let runs = 0;
  const run = latestOnly(async () => {
    const gate = gates[runs];
    runs += 1;
    await gate?.promise;
  });
  const first = run();
  const later = [run(), run(), run()];
  expect(runs).toBe(1);
  gates[0]?.resolve();
  await first;
  gates[1]?.resolve();
  await Promise.all(later);
  expect(runs).toBe(2);
});

test('a failure reaches its own callers and leaves the next run alone', async () => {
  const gate = deferred();
  let runs = 0;
  const run = latestOnly(async () => {
    runs += 1;
    if (runs === 1) await gate.promise;
  });
  const first = run();
  const second = run();
  gate.reject(new Error('page gone'));
  await expect(first).rejects.toThrow('page gone');
  await expect(second).resolves.toBeUndefined();
  expect(runs).toBe(2);
});
