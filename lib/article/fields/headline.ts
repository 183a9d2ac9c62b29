import { countTokens, isSameText, likenessTo } from '../../text/same-text';
import type { ArticlePage, Found } from '../page/article-page';
import { headingLevel, inside } from '../page/element-kinds';
import { textOf } from '../page/json-ld';
import { firstMeta } from '../page/meta-tags';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestScope, type Scope } from '../page/scope';
import { withoutKicker } from './bare-headline';
import { beginsWithSite, siteNameTest, withoutSiteName } from './site-in-title';

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

interface Heading {
  readonly lines: readonly PageLine[];
  readonly scope: Scope;
}

interface Candidate extends Heading {
  readonly text: string;
  readonly worth: number;
}

/**
 * The headline as a reader sees it: the heading most like the title in the page's head, h1 before
 * others; the head's own title where no heading is like it. On news pages the h1 is the headline
 * more often than any value of the head is, and the head mostly tells which h1.
 */
export function readHeadline(page: ArticlePage): FoundHeadline | undefined {
  const titles = titlesInHead(page);
  const all = headingsOf(page);
  const judge = judgeOf(page, titles);
  const first = best(all, judge);
  if (first !== undefined && (first.worth > 0.5 || titles.length === 0)) {
    const { lines, scope } = headlineBelow(first, all, page, titles) ?? first;
    const bare = withoutKicker(page, lines, titles);
    const value = textOfLines(bare);
    return { value, lines: bare, element: scope.element, confidence: Math.min(1, first.worth) };
  }
  const [title] = titles;
  return title === undefined
    ? undefined
    : { value: withoutSiteName(title), lines: [], element: null, confidence: 0.4 };
}

const textOfLines = (lines: readonly PageLine[]) => lines.map(({ text }) => text).join(' ');

/** A headline stands at most so many lines below the h1 for search engines. */
const farthestBelow = 20;

/**
 * Some pages set in the h1, small, what search engines are to show, and their headline in a lower
 * heading: the head then gives both as titles.
 */
function headlineBelow(
  first: Candidate,
  all: readonly Heading[],
  page: ArticlePage,
  titles: readonly string[],
): Heading | undefined {
  const last = first.lines.at(-1)?.index ?? 0;
  if (headingLevel(first.scope.tag) !== 1) return undefined;
  return all.find(({ lines }) => {
    const below = (lines[0]?.index ?? 0) - last;
    if (below < 1 || below > farthestBelow) return false;
    const bare = textOfLines(withoutKicker(page, lines, titles));
    // A head over comments may say the headline again.
    if (bare.length <= 20 || isSameText(bare, first.text)) return false;
    return titles.some((title) => isSameText(title, bare));
  });
}

/** The page's headings down to the third level, in document order. */
function headingsOf({ lines }: ArticlePage): Heading[] {
  const byScope = new Map<Scope, PageLine[]>();
  for (const line of lines) {
    if ((line.scope.inside & inside.heading) === 0) continue;
    const scope = nearestScope(line.scope, ({ tag }) => headingLevel(tag) > 0);
    if (scope === null || headingLevel(scope.tag) > 3) continue;
    const known = byScope.get(scope);
    if (known === undefined) byScope.set(scope, [line]);
    else known.push(line);
  }
  return [...byScope].map(([scope, lines]) => ({ scope, lines }));
}

/** The heading of most worth, the first of equals. Below the first level none is worth more than 1. */
function best(all: readonly Heading[], judge: (heading: Heading) => Candidate) {
  const isFirstLevel = ({ scope }: Heading) => headingLevel(scope.tag) === 1;
  const of = (headings: readonly Heading[]) =>
    headings
      .map(judge)
      .reduce<Candidate | undefined>(
        (one, other) => (one !== undefined && one.worth >= other.worth ? one : other),
        undefined,
      );
  const first = of(all.filter(isFirstLevel));
  return first !== undefined && first.worth > 1 ? first : of(all);
}

function judgeOf(page: ArticlePage, titles: readonly string[]): (heading: Heading) => Candidate {
  const likes = [...new Set([...titles, ...titles.map(withoutSiteName)])].map(likenessTo);
  const isSiteName = siteNameTest(page);
  return ({ scope, lines }) => {
    const text = textOfLines(lines);
    const tokens = countTokens(text);
    const like = Math.max(0, ...likes.map((to) => to(tokens)));
    const isNoise = lines.some((line) => page.meanings.has(line, unlikely));
    const worth =
      like +
      (headingLevel(scope.tag) === 1 ? 0.6 : 0) -
      (isSiteName(tokens) || (like < 0.75 && beginsWithSite(text, page)) ? 0.8 : 0) -
      (isNoise ? 0.3 : 0);
    return { text, lines, scope, worth };
  };
}
