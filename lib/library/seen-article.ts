import type { Article, ArticleRow } from '../model/article';
import { articleKey } from '../text/article-key';

/**
 * A stored article after its page was seen again: under its newest address and with the headline,
 * lead and time that editors give it now; what it was before is in its history and captures. The
 * day of the sight is kept, not the minute, so that reading on does not write on;
 * a later day than today was a clock that stood ahead.
 */
export function seenArticle(row: ArticleRow, page: Article, now: string): ArticleRow {
  const next: ArticleRow = {
    ...row,
    ...(page.isArticle && editedOf(page)),
    url: articleKey(page.url),
    seenAt: dayOf(row.seenAt) === dayOf(now) ? row.seenAt : now,
  };
  return { ...next, updatedAt: now };
}

function editedOf({ structure: { headline, lead, modified } }: Article): Partial<ArticleRow> {
  return {
    ...(headline !== undefined && { headline }),
    ...(lead !== undefined && { lead }),
    ...(modified !== undefined && { modified }),
  };
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
