import { countTokens, likenessTo } from '../../text/same-text';
import type { ArticlePage, Found } from '../page/article-page';
import { inside } from '../page/element-kinds';
import { textOf } from '../page/json-ld';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed } from '../page/scope';
import { bylineIn } from './byline-forms';
import { titlesInHead } from './headline';

/** The lead with the line that it is. */
export interface FoundLead extends Found<string> {
  readonly line: PageLine;
}

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

/** A line more like the title than this only says it again; a named lead may tell it at more length. */
const mostLike = 0.6;
const mostLikeNamed = 0.85;

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
  const given = summaries(page).map(likenessTo);
  const titles = [...titlesInHead(page), headline.map(({ text }) => text).join(' ')].map(
    likenessTo,
  );
  let best: { line: PageLine; worth: number } | undefined;
  for (const line of page.lines.slice(after + 1, Math.max(first, after) + 3)) {
    if (!isCandidate(line, page)) continue;
    const tokens = countTokens(line.text);
    const most = mostLikeTitle(line);
    if (titles.some((to) => to(tokens) > most)) continue;
    const apart = line.index < first && !isOwn(line);
    const isGiven = given.some((to) => to(tokens) > 0.8);
    const worth = worthOf(line, isGiven, apart) + (best === undefined ? 0.15 : 0);
    if (worth >= 0.5 && (best === undefined || worth > best.worth)) best = { line, worth };
  }
  if (best === undefined) return undefined;
  const { line, worth } = best;
  return { value: line.text, line, element: line.scope.element, confidence: Math.min(1, worth) };
}

function mostLikeTitle(line: PageLine): number {
  return line.text.length > 50 && isNamedLead(line) ? mostLikeNamed : mostLike;
}

function isCandidate(line: PageLine, { meanings }: ArticlePage): boolean {
  const { length } = line.text;
  if (length < shortest || length > longest || line.linked > length / 2) return false;
  if (length < 100 && bylineIn(line.text).isBy) return false;
  return !meanings.has(line, unlikely);
}

function isNamedLead({ scope }: PageLine): boolean {
  const named = nearestNamed(scope, meaning.lead);
  return named !== null && scope.depth - named.depth <= 3;
}

function worthOf(line: PageLine, isGiven: boolean, apart: boolean): number {
  const { scope, strong, text } = line;
  const isNamed = isNamedLead(line);
  const isHeading = (scope.inside & inside.lowHeading) !== 0;
  // A second headline stands before the lead on some pages: it is no sentence.
  const isTitle = text.length < 70 && !/[.!?…:]["”»“’]?$/.test(text);
  const isItem = (scope.inside & (inside.listItem | inside.figure)) !== 0;
  return (
    (isNamed ? 0.55 : 0) +
    (isGiven ? 0.45 : 0) +
    (apart && text.length > 40 ? 0.4 : 0) +
    (strong >= text.length ? 0.35 : 0) +
    (isHeading && text.length > 50 ? 0.2 : 0) -
    (isItem ? 0.4 : 0) -
    (isTitle ? 0.2 : 0) -
    ((scope.own & meaning.byline) !== 0 && !isNamed ? 0.4 : 0)
  );
}
