import { type ArticlePart, articlePart, articlesIn } from '../article/article-part';

/** Knows which of a page's articles its reader is at. */
export interface Position {
  /** That article, looked up anew; nothing where the page has at most one. */
  part(): ArticlePart | undefined;
}

/**
 * Follows a reader through a page of several articles: the one that crosses the middle of the
 * window is being read. Costs no layout.
 */
export function observePosition(
  document: Document,
  onMoved: () => void,
  signal: AbortSignal,
): Position {
  let articles: readonly Element[] = [];
  let current: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
      if (entered === undefined || entered === current) return;
      const isMove = (current ?? articles[0]) !== entered;
      current = entered;
      if (isMove) onMoved();
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    part() {
      if (signal.aborted) return undefined;
      const found = articlesIn(document);
      if (found.length !== articles.length || found.some((one, at) => one !== articles[at])) {
        observer.disconnect();
        articles = found;
        for (const one of found) observer.observe(one);
      }
      const at = current === undefined ? 0 : Math.max(0, articles.indexOf(current));
      return articlePart(articles, at);
    },
  };
}
