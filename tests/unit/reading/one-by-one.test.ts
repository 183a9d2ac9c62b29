import { expect, test } from 'vitest';
import { oneByOne } from '../../../lib/reading/one-by-one';

/** Work that ends when it is told to, and notes when it begins. */
function slowWork(begun: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = () => resolve(name);
  });
  const work = () => {
    begun.push(name);
    return ended;
  };
  return { work, end };
}

test('what is under way is not done twice, and who asks again has its answer', async () => {
  const begun: string[] = [];
  const once = oneByOne();
  const { work, end } = slowWork(begun, 'mark');
  const answers = [once('mark', work), once('mark', work)];
  end();
  expect(await Promise.all(answers)).toEqual(['mark', 'mark']);
  expect(begun).toEqual(['mark']);
});

test('what is asked for after it was done is done anew', async () => {
  const begun: string[] = [];
  const once = oneByOne();
  const { work, end } = slowWork(begun, 'mark');
  end();
  await once('mark', work);
  await once('mark', work);
  expect(begun).toEqual(['mark', 'mark']);
});

test('other work waits for its turn, also after work that failed', async () => {
  const begun: string[] = [];
  const once = oneByOne();
  const failing = once('first', () => Promise.reject(new Error('disk full')));
  const { work, end } = slowWork(begun, 'second');
  const next = once('second', work);
  expect(begun).toEqual([]);
  await expect(failing).rejects.toThrow('disk full');
  end();
  expect(await next).toBe('second');
});
