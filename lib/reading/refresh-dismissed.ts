import { articleKey } from '../text/article-key';
import { keyMark } from '../text/key-mark';
import type { LivePage } from './live-page';

/** Asks again what is proposed, where the page's article goes by a key with this mark. */
export async function refreshDismissed(
  page: Pick<LivePage, 'current' | 'refresh'>,
  mark: number,
): Promise<void> {
  const { url, structure } = (await page.current()).article;
  if (keyMark(articleKey(url, structure.canonicalUrl)) === mark) await page.refresh();
}
