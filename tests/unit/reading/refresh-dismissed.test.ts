import { expect, test } from 'vitest';
import type { ReadArticle } from '../../../lib/article/read-article';
import { refreshDismissed } from '../../../lib/reading/refresh-dismissed';
import { articleKey } from '../../../lib/text/article-key';
import { keyMark } from '../../../lib/text/key-mark';

/** Of a page's reading only the address is asked for. */
function pageAt(url: string) {
  let refreshed = 0;
  const article = { url, isArticle: true, structure: { bylines: [], captions: [] }, blocks: [] };
  return {
    current: async () => ({ article }) as unknown as ReadArticle,
    refresh: async () => {
      refreshed += 1;
    },
    get refreshed() {
      return refreshed;
    },
  };
}

const mark = keyMark(articleKey('https://tin.example/a.html'));

test.each([
  ['https://tin.example/a.html', 1],
  ['https://tin.example/a.html?utm_source=x#top', 1],
  ['https://tin.example/b.html', 0],
])('a page at %s asks again %d times', async (url, times) => {
  const page = pageAt(url);
  await refreshDismissed(page, mark);
  expect(page.refreshed).toBe(times);
});
