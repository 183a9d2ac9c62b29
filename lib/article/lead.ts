import { likeness } from '../text/same-text';
import type { ArticlePage, Found } from './article-page';
import { attributeOf } from './dom-access';
import { headingLevel } from './element-kinds';
import { titlesInHead } from './headline';
import { textOf } from './json-ld';
import type { PageLine } from './page-line';
import { meaning } from './page-words';
import { nearestScope, type Scope } from './scope';

/** The lead with the line that it is. */
export interface FoundLead extends Found<string> {
  readonly line: PageLine;
}

/** Names that content systems give to the lead's element, in the languages of their makers. */
const leadWords =
  /(?:^|[\s_-])(?:lead|leadtext|lede|sapo|dek|deck|standfirst|stand-first|summary|sub-?title|sub-?head(?:line|ing)?|intro|introduction|excerpt|abstract|chapo|vorspann|einleitung|ingress|bajada|entradilla|copete|strapline|tagline|teaser|teaser-?text|short-?text|article-?(?:description|desc|lead|intro)|description|desc|preamble|manchet)(?=$|[\s_-]|\d)/;

const unlikely =
  meaning.navigation |
  meaning.comments |
  meaning.advertisement |
  meaning.subscription |
  meaning.footer |
  meaning.tags |
  meaning.hidden |
  meaning.caption |
  meaning.credit |
  meaning.tool |
  meaning.side;

/** A lead has at least so many code units: shorter lines there are kickers and dates. */
const shortest = 25;
const longest = 1_200;

function hasLeadWords({ element }: Scope): boolean {
  const words = [
    'class',
    'id',
    'itemprop',
    'data-role',
    'data-slot',
    'data-component',
    'data-testid',
  ]
    .map((name) => attributeOf(element, name) ?? '')
    .join(' ');
  return leadWords.test(words.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase());
}

/** What the page's head gives as a summary. */
function summaries({ meta, node }: ArticlePage): string[] {
  const given = [
    ...(meta.get('description') ?? []),
    ...(meta.get('og:description') ?? []),
    textOf(node?.['description']),
  ];
  return given.filter((text) => text !== undefined).filter((text) => text.length >= shortest);
}

/** The make of element that most of the body's text stands in. */
function bodyKind({ masses }: ArticlePage, body: readonly PageLine[]): string | undefined {
  const sums = new Map<string, number>();
  for (const { scope, text } of body) {
    const kind = masses.kindOf(scope);
    sums.set(kind, (sums.get(kind) ?? 0) + text.length);
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/**
 * The lead (sapo, standfirst) under the headline, as a line of the page: named as one, set apart
 * from the body's own paragraphs, or the same as the summary in the page's head.
 */
export function readLead(
  page: ArticlePage,
  headline: readonly PageLine[],
  body: readonly PageLine[],
): FoundLead | undefined {
  const kind = bodyKind(page, body);
  const rest = body.filter(({ index }) => !headline.some((line) => line.index === index));
  const isOwn = (line: PageLine) => page.masses.kindOf(line.scope) === kind;
  const first =
    rest.find((line) => isOwn(line) && line.text.length > 60)?.index ?? rest[0]?.index ?? 0;
  const after = headline.at(-1)?.index ?? Math.max(-1, first - 12);
  const given = summaries(page);
  const titles = [...titlesInHead(page), headline.map(({ text }) => text).join(' ')];
  let best: { line: PageLine; worth: number } | undefined;
  for (const line of page.lines.slice(after + 1, Math.max(first, after) + 3)) {
    if (!isCandidate(line, page) || titles.some((title) => likeness(title, line.text) > 0.6))
      continue;
    const apart = line.index < first && !isOwn(line);
    const worth = worthOf(line, given, apart) + (best === undefined ? 0.15 : 0);
    if (worth >= 0.5 && (best === undefined || worth > best.worth)) best = { line, worth };
  }
  if (best === undefined) return undefined;
  const { line, worth } = best;
  return { value: line.text, line, element: line.scope.element, confidence: Math.min(1, worth) };
}

function isCandidate(line: PageLine, { meanings }: ArticlePage): boolean {
  const { length } = line.text;
  if (length < shortest || length > longest || line.linked > length / 2) return false;
  return !meanings.has(line, unlikely);
}

function worthOf(line: PageLine, given: readonly string[], apart: boolean): number {
  const { scope, strong, text } = line;
  const named = nearestScope(scope, hasLeadWords);
  const isNamed = named !== null && scope.depth - named.depth <= 3;
  const like = given.some((summary) => likeness(summary, text) > 0.8);
  const isHeading = nearestScope(scope, ({ tag }) => headingLevel(tag) > 1) !== null;
  const isItem = nearestScope(scope, ({ tag }) => tag === 'li' || tag === 'figure') !== null;
  return (
    (isNamed ? 0.55 : 0) +
    (like ? 0.45 : 0) +
    (apart && text.length > 40 ? 0.4 : 0) +
    (strong >= text.length ? 0.35 : 0) +
    (isHeading && text.length > 50 ? 0.2 : 0) -
    (isItem ? 0.4 : 0) -
    ((scope.own & meaning.byline) !== 0 && !isNamed ? 0.4 : 0)
  );
}
