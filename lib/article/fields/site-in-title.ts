import { likenessTo, type TokenCounts, tokensOf } from '../../text/same-text';
import type { ArticlePage } from '../page/article-page';
import { firstMeta } from '../page/meta-tags';

/** The h1 of a section's or a blog's page is the site's name: the last part of the head's title. */
export function siteNameTest(page: ArticlePage): (tokens: TokenCounts) => boolean {
  const name = siteNameIn(page);
  if (name.length <= 2) return () => false;
  const like = likenessTo(name);
  return (tokens) => like(tokens) > 0.8;
}

/** An h1 beside the site's logo may say what the site is: "Alder Paper – the port's own news". */
export function beginsWithSite(text: string, page: ArticlePage): boolean {
  const name = tokensOf(siteNameIn(page)).join(' ');
  return name.length > 4 && `${tokensOf(text).join(' ')} `.startsWith(`${name} `);
}

function siteNameIn({ title, meta }: ArticlePage): string {
  const parts = title.split(/\s+(?:[|»·•–—]|-)\s+/);
  return firstMeta(meta, 'og:site_name') ?? parts.slice(1).at(-1) ?? '';
}

/** Titles in a head often end in the site's name behind a bar or dash. */
export function withoutSiteName(title: string): string {
  const cut = title.replace(/\s+(?:[|»·•–—]|-)\s+[^|»·•–—]{1,40}$/, '');
  return cut.length >= 15 ? cut : title;
}
