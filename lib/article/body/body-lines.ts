import { hasWord } from '../../text/letters';
import { countTokens, likenessTo } from '../../text/same-text';
import type { ArticlePage } from '../page/article-page';
import { inside } from '../page/element-kinds';
import type { PageLine } from '../page/page-line';
import type { PageMasses } from '../page/page-masses';
import { meaning } from '../page/page-words';
import { nearestNamed, nearestScope, type Scope } from '../page/scope';
import { bodyChances } from './body-scores';
import { withoutEndNotes } from './end-notes';
import { roleOf } from './placed-block';
import { hiddenIn, isNamedPromotion, isSetApart, teasersIn } from './set-apart';

/** Chance from which on a line counts as the article's text. */
const likely = 0.5;
/** Chance that is enough for a sub-head between two paragraphs of the text. */
const likelyBetween = 0.08;
/** Chance that is enough for a line in an element of the same make as several lines of the text. */
const likelyAmongLike = 0.35;
/** Captions, advertisements and hidden words stand between a sub-head and its paragraphs, not more lines than this. */
const farthest = 10;

const notShown = meaning.navigation | meaning.footer | meaning.hidden | meaning.tool;

/**
 * The lines of the article's text, sub-heads included; captions are found apart. A page on which
 * none is likely gives what reads like prose, so that a reader can mark there all the same. Yields
 * now and then.
 */
export function* bodyLinesOf(
  page: ArticlePage,
  headline: readonly PageLine[],
): Generator<void, PageLine[]> {
  const { lines, masses, meanings } = page;
  const chances = yield* bodyChances(lines, masses, headline.at(-1)?.index ?? -1);
  yield;
  const isLikely = chances.map((chance) => chance > likely);
  const kinds = kindsOf(
    lines.filter((_, at) => isLikely[at]),
    masses,
  );
  const text = lines.filter((line, at) => {
    if (isLikely[at]) return true;
    if (isHeadBetween(page, chances, at)) return true;
    const isLike = (chances[at] ?? 0) > likelyAmongLike && !isNamedPromotion(line);
    return isLike && kinds.has(masses.kindOf(line.scope));
  });
  yield;
  const isHidden = hiddenIn(text, page);
  const shown = text.filter((line) => !isHidden(line) && !isSetApart(line, page));
  yield;
  const isBelow = teasersIn(shown, page);
  const body = shown.filter((line) => !isBelow(line));
  if (body.length > 0) {
    const tabled = withTables(body, page);
    yield;
    const whole = withoutEchoes(tabled, headline, page);
    yield;
    return withoutEndNotes(withoutLooseHeads(whole, headline));
  }
  return lines.filter((line) => line.isProse && !meanings.has(line, notShown));
}

/** The makes of element in which several of the lines stand. */
function kindsOf(lines: readonly PageLine[], masses: PageMasses): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { scope } of lines) {
    const kind = masses.kindOf(scope);
    (once.has(kind) ? several : once).add(kind);
  }
  return several;
}

/** Whether a line that is less likely heads a part of the text all the same. */
function isHeadBetween(
  { lines, masses }: ArticlePage,
  chances: readonly number[],
  at: number,
): boolean {
  const line = lines[at];
  if (line === undefined || (line.scope.inside & inside.lowHeading) === 0) return false;
  const box = nearestNamed(line.scope, meaning.related | meaning.navigation);
  if (box !== null && masses.share(box) < 0.15) return false;
  if (line.linked > line.text.length / 2 || (chances[at] ?? 0) <= likelyBetween) return false;
  const isBody = (chance: number) => chance > likely;
  return (
    chances.slice(at + 1, at + 1 + farthest).some(isBody) &&
    chances.slice(Math.max(0, at - farthest), at).some(isBody)
  );
}

/**
 * Heads with no text behind them belong to what follows the article, and those before the first
 * paragraph are kickers, second headlines and bylines set large.
 */
function withoutLooseHeads(body: readonly PageLine[], headline: readonly PageLine[]): PageLine[] {
  const last = body.findLastIndex((line) => roleOf(line) !== 'subheading');
  const first = body.findIndex((line) => line.isProse);
  const isKept = (line: PageLine, at: number) =>
    at > first || line.isProse || headline.includes(line) || roleOf(line) !== 'subheading';
  return body.slice(0, last + 1).filter(isKept);
}

/** Tables that stand between the text's paragraphs belong to it as a whole: short cells look like little. */
function withTables(body: readonly PageLine[], { lines, masses }: ArticlePage): PageLine[] {
  const parents = new Set(body.map((line) => masses.parentOf(line)));
  const taken = new Set(body);
  const isInTable = ({ scope }: PageLine) => {
    const table = nearestScope(scope, ({ tag }) => tag === 'table');
    const above = table?.parent ?? null;
    if (table === null || above === null || masses.linkedShare(table) > 0.5) return false;
    return parents.has(above) || (above.parent !== null && parents.has(above.parent));
  };
  return lines.filter((line) => taken.has(line) || isInTable(line));
}

/**
 * Drops what the text holds twice (a list may name somebody again), what repeats the headline,
 * rules drawn in characters, and the dates and reading times above the first paragraph.
 */
function withoutEchoes(
  body: readonly PageLine[],
  headline: readonly PageLine[],
  { masses }: ArticlePage,
): PageLine[] {
  const title = headline.map(({ text }) => text).join(' ');
  const like = likenessTo(title);
  const isEcho = ({ text, index }: PageLine) =>
    text.length < 2 * title.length && !titleAt.has(index) && like(countTokens(text)) > 0.85;
  const titleAt = new Set(headline.map(({ index }) => index));
  const seen = new Map<string, Scope>();
  const first = body.findIndex(({ text }) => text.length > 80);
  return body.filter((line, at) => {
    const { text } = line;
    const isShort = at < first && text.length < 60 && (line.scope.inside & inside.heading) === 0;
    if ((isShort && !/[.!?:…”"»]$/.test(text)) || !hasWord(text)) return false;
    if (roleOf(line) === 'tableCell') return true;
    if (isEcho(line)) return false;
    const room = seen.get(text);
    const isAgain = room !== undefined && (text.length > 60 || room !== masses.parentOf(line));
    if (!isAgain) seen.set(text, masses.parentOf(line));
    return !isAgain;
  });
}
