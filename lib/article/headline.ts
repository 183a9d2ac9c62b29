import { likeness } from '../text/same-text';
import { oneLine } from '../text/white-space';
import type { ArticlePage, Found } from './article-page';
import { titleOf } from './dom-access';
import { headingLevel } from './element-kinds';
import { textOf } from './json-ld';
import { firstMeta } from './meta-tags';
import type { PageLine } from './page-line';
import { meaning } from './page-words';
import { nearestScope, type Scope } from './scope';

/** The headline with the lines that it stands in; metadata alone gives no lines. */
export interface FoundHeadline extends Found<string> {
  readonly lines: readonly PageLine[];
}

/** What the page's head says its title is, best first. */
export function titlesInHead({ node, meta, document }: ArticlePage): string[] {
  const titles = [
    textOf(node?.['headline']),
    firstMeta(meta, 'og:title', 'twitter:title', 'dc.title', 'title', 'parsely-title'),
    oneLine(titleOf(document)) || undefined,
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
    const { text, lines, scope, worth } = best;
    return { value: text, lines, element: scope.element, confidence: Math.min(1, worth) };
  }
  const [title] = titles;
  return title === undefined
    ? undefined
    : { value: withoutSiteName(title), lines: [], element: null, confidence: 0.4 };
}

function headings(page: ArticlePage, titles: readonly string[]): Candidate[] {
  const byScope = new Map<Scope, PageLine[]>();
  for (const line of page.lines) {
    const scope = nearestScope(line.scope, ({ tag }) => headingLevel(tag) > 0);
    if (scope === null || headingLevel(scope.tag) > 3) continue;
    const lines = byScope.get(scope);
    if (lines === undefined) byScope.set(scope, [line]);
    else lines.push(line);
  }
  return [...byScope].map(([scope, lines]) => {
    const text = lines.map((line) => line.text).join(' ');
    const like = Math.max(0, ...titles.map((title) => likeness(text, title)));
    const level = headingLevel(scope.tag);
    const noise = lines.some((line) => page.meanings.has(line, unlikely));
    const worth = like + (level === 1 ? 0.6 : 0) - (noise ? 0.3 : 0) - (text.length < 12 ? 0.2 : 0);
    return { text, lines, scope, worth };
  });
}

/** Titles in a head often end in the site's name behind a bar or dash. */
function withoutSiteName(title: string): string {
  const cut = title.replace(/\s+(?:[|»·•–—]|-)\s+[^|»·•–—]{1,40}$/u, '');
  return cut.length >= 15 ? cut : title;
}
