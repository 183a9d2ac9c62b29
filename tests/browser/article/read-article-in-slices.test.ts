import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { readArticleInSlices } from '../../../lib/article/read-article-in-slices';
import { openPage } from './open-page';

const paragraphs = Array.from(
  { length: 3_000 },
  (_, index) => `<p>Paragraph ${index} says that ${index} people came to the hall.</p>`,
);
const page = openPage(
  `<article><h1>A long page of many people</h1>${paragraphs.join('')}</article>`,
);

test('reading in slices gives what reading at once gives', async () => {
  const { article } = await readArticleInSlices(page, new AbortController().signal);
  expect(article).toEqual(readArticle(page).article);
  expect(article.blocks).toHaveLength(3_001);
});

test('work that is more urgent runs between the slices', async () => {
  const order: string[] = [];
  const reading = readArticleInSlices(page, new AbortController().signal).then(() =>
    order.push('read'),
  );
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(task: () => void, options: object): Promise<void> };
  };
  await scheduler.postTask(() => order.push('input'), { priority: 'user-blocking' });
  await reading;
  expect(order).toEqual(['input', 'read']);
});

test('an aborted reading rejects with the reason', async () => {
  const stop = new AbortController();
  stop.abort(new Error('the page was left'));
  await expect(readArticleInSlices(page, stop.signal)).rejects.toThrow('the page was left');
});
