import { inOneGo } from '../../../lib/article/in-one-go';
import type { ArticlePage } from '../../../lib/article/page/article-page';
import { openArticlePage } from '../../../lib/article/page/open-article-page';
import type { PageLine } from '../../../lib/article/page/page-line';
import { openPage } from './open-page';

/** A page of a test as the readers of fields are given it. */
export function readPage(html: string, url = 'https://paper.example/news/a-story'): ArticlePage {
  return inOneGo(openArticlePage(openPage(html), { url }));
}

/** The page's line that begins with a text. */
export function lineOf({ lines }: ArticlePage, beginning: string): PageLine {
  const line = lines.find(({ text }) => text.startsWith(beginning));
  if (line === undefined) throw new Error(`no line begins with ${beginning}`);
  return line;
}

/** A paragraph that nobody takes for anything else. */
export const paragraph = (topic: string) =>
  `<p>The council said on Monday that ${topic} would cost more than it had planned, and that it would look again in spring.</p>`;
