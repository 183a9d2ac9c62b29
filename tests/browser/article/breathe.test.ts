import { expect, test, vi } from 'vitest';
import { breathe } from '../../../lib/article/breathe';

test('work that is more urgent runs before it goes on', async () => {
  const order: string[] = [];
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(task: () => void, options: object): Promise<void> };
  };
  const urgent = scheduler.postTask(() => order.push('urgent'), { priority: 'user-blocking' });
  await breathe();
  order.push('on');
  await urgent;
  expect(order).toEqual(['urgent', 'on']);
});

test('a browser without a scheduler breathes by a timer', async () => {
  vi.stubGlobal('scheduler', undefined);
  const timer = vi.spyOn(globalThis, 'setTimeout');
  try {
    await breathe();
    expect(timer).toHaveBeenCalledTimes(1);
  } finally {
    timer.mockRestore();
    vi.unstubAllGlobals();
  }
});
