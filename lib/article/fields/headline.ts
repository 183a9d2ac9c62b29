import {
  countTokens,
  isSameText,
  likenessTo,
  type TokenCounts,
  tokensOf,
} from '../../text/same-text';
import { oneLine } from '../../text/white-space';
import type { ArticlePage, Found } from '../page/article-page';
import { textContentOf } from '../page/dom-access';
import { headingLevel, inside } from '../page/element-kinds';
import { textOf } from '../page/json-ld';
import { firstMeta } from '../page/meta-tags';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestScope, type Scope } from '../page/scope';

/** The headline with the lines that it stands in; metadata alone gives no lines. */
export interface FoundHeadline extends Found<string> {
  readonly lines: readonly PageLine[];
}

/** What the page's head says its title is, best first. */
export function titlesInHead({ node, meta, title }: ArticlePage): string[] {
  const titles = [
    textOf(node?.['headline']),
    firstMeta(meta, 'og:title', 'twitter:title', 'dc.title', 'title', 'parsely-title'),
    title || undefined,
  ];
  return titles.filter((title) => title !== undefined);
}

const unlikely =
  meaning.related | meaning.comments | meaning.footer | meaning.hidden | meaning.side;

interface Candidate {
  readonly text: string;
  readonly lines: readonly PageLine[];
  readonly scope: Scope;
  readonly worth: number;
}

/**
 * The headline as a reader sees it: the heading most like the title in the page's head, h1 before
 * others; the head's own title where no heading is like it. On news pages the h1 is the headline
 * more often than any value of the head is, and the head mostly tells which h1.
 */
export function readHeadline(page: ArticlePage): FoundHeadline | undefined {
  const titles = titlesInHead(page);
  const best = headings(page, titles).reduce<Candidate | undefined>(
    (one, other) => (one !== undefined && one.worth >= other.worth ? one : other),
    undefined,
  );
  if (best !== undefined && (best.worth > 0.5 || titles.length === 0)) {
    const { scope, worth } = best;
    const lines = withoutKicker(page, best.lines, titles);
    const value = lines.map((line) => line.text).join(' ');
    return { value, lines, element: scope.element, confidence: Math.min(1, worth) };
  }
  const [title] = titles;
  return title === undefined
    ? undefined
    : { value: withoutSiteName(title), lines: [], element: null, confidence: 0.4 };
}

function headings(page: ArticlePage, titles: readonly string[]): Candidate[] {
  const byScope = new Map<Scope, PageLine[]>();
  for (const line of page.lines) {
    if ((line.scope.inside & inside.heading) === 0) continue;
    const scope = nearestScope(line.scope, ({ tag }) => headingLevel(tag) > 0);
    if (scope === null || headingLevel(scope.tag) > 3) continue;
    const lines = byScope.get(scope);
    if (lines === undefined) byScope.set(scope, [line]);
    else lines.push(line);
  }
  const likes = [...new Set([...titles, ...titles.map(withoutSiteName)])].map(likenessTo);
  const isSiteName = siteNameTest(page);
  return [...byScope].map(([scope, lines]) => {
    const text = lines.map((line) => line.text).join(' ');
    const tokens = countTokens(text);
    const like = Math.max(0, ...likes.map((to) => to(tokens)));
    const level = headingLevel(scope.tag);
    const noise = lines.some((line) => page.meanings.has(line, unlikely));
    const worth =
      like +
      (level === 1 ? 0.6 : 0) -
      (isSiteName(tokens) || (like < 0.75 && beginsWithSite(text, page)) ? 0.8 : 0) -
      (noise ? 0.3 : 0) -
      (text.length < 12 ? 0.2 : 0);
    return { text, lines, scope, worth };
  });
}

/** A heading may hold a kicker before the headline, or a summary or the site's name behind it, that the head leaves out. */
function withoutKicker(
  page: ArticlePage,
  lines: readonly PageLine[],
  titles: readonly string[],
): readonly PageLine[] {
  const bareTitles = [...titles, ...titles.map(withoutSiteName)];
  const isTitle = (part: readonly PageLine[]) =>
    bareTitles.some((title) => isSameText(title, part.map(({ text }) => text).join(' ')));
  for (let at = 1; at < lines.length; at++) {
    if (isTitle(lines.slice(at))) return lines.slice(at);
    if (isTitle(lines.slice(0, at))) return lines.slice(0, at);
  }
  const [line] = lines;
  if (line === undefined || lines.length > 1) return lines;
  const { text } = line;
  const inner = bareTitles.filter((one) => one.length > 15 && one.length < text.length);
  const last = inner.find(
    (one) => text.endsWith(one) && (titles.includes(one) || beginsElement(line, one)),
  );
  if (last !== undefined) return [line.part(text.length - last.length, text.length)];
  const first = inner.find((one) => text.startsWith(one) && endsElement(line, one));
  if (first !== undefined) return [line.part(0, first.length)];
  const bare = withoutSiteName(text);
  const suffix = text.slice(bare.length).replace(/^[\s|»·•–—-]+/, '');
  const isAddress = /^[\w-]+\.[a-z]{2,}$/i.test(suffix);
  const isSite = suffix !== '' && (isAddress || siteNameTest(page)(countTokens(suffix)));
  return isSite ? [line.part(0, bare.length)] : lines;
}

/** Whether the beginning of a line, or what stands behind it, is an element of its own. */
function endsElement(line: PageLine, beginning: string): boolean {
  return holdsElement(line, [beginning, line.text.slice(beginning.length).trim()]);
}

function beginsElement(line: PageLine, ending: string): boolean {
  return holdsElement(line, [line.text.slice(0, -ending.length).trim(), ending]);
}

function holdsElement({ inlines }: PageLine, texts: readonly string[]): boolean {
  return inlines.some((element) => texts.includes(oneLine(textContentOf(element) ?? '')));
}

/** The h1 of a section's or a blog's page is the site's name: the last part of the head's title. */
function siteNameTest(page: ArticlePage): (tokens: TokenCounts) => boolean {
  const name = siteNameIn(page);
  if (name.length <= 2) return () => false;
  const like = likenessTo(name);
  return (tokens) => like(tokens) > 0.8;
}

/** An h1 beside the site's logo may say what the site is: "Alder Paper – the port's own news". */
function beginsWithSite(text: string, page: ArticlePage): boolean {
  const name = tokensOf(siteNameIn(page)).join(' ');
  return name.length > 4 && `${tokensOf(text).join(' ')} `.startsWith(`${name} `);
}

function siteNameIn({ title, meta }: ArticlePage): string {
  const parts = title.split(/\s+(?:[|»·•–—]|-)\s+/);
  return firstMeta(meta, 'og:site_name') ?? parts.slice(1).at(-1) ?? '';
}

/** Titles in a head often end in the site's name behind a bar or dash. */
function withoutSiteName(title: string): string {
  const cut = title.replace(/\s+(?:[|»·•–—]|-)\s+[^|»·•–—]{1,40}$/, '');
  return cut.length >= 15 ? cut : title;
}
