import { likeness } from '../text/same-text';
import type { ArticlePage } from './article-page';
import { bodyChances } from './body-scores';
import type { PageLine } from './page-line';
import { headingLevelOf } from './page-lines';
import { meaning } from './page-words';
import { roleOf } from './placed-block';
import { nearestScope } from './scope';

/** Chance from which on a line counts as the article's text. */
const likely = 0.5;
/** Chance that is enough for a sub-head between two paragraphs of the text. */
const likelyBetween = 0.08;

const notShown = meaning.navigation | meaning.footer | meaning.hidden | meaning.tool;

/**
 * The lines of the article's text, sub-heads included; captions are found apart. A page on which
 * none is likely gives what reads like prose, so that a reader can mark there all the same.
 */
export function bodyLinesOf(page: ArticlePage, headline: readonly PageLine[]): PageLine[] {
  const { lines, masses, meanings } = page;
  const chances = bodyChances(lines, masses, headline.at(-1)?.index ?? -1);
  const isBody = (line: PageLine | undefined) => (chances[line?.index ?? -1] ?? 0) > likely;
  const body = lines.filter((line, at) => {
    if (isInserted(line, page) || isPromotion(line, page)) return false;
    if (isBody(line)) return true;
    const isBetween =
      line.linked < line.text.length / 2 &&
      isBody(lines[at + 1]) &&
      lines.slice(Math.max(0, at - 4), at).some(isBody);
    return isBetween && headingLevelOf(line.scope) > 1 && (chances[at] ?? 0) > likelyBetween;
  });
  if (body.length > 0) return withoutEchoes(withTables(body, page), headline);
  return lines.filter((line) => masses.isProse(line) && !meanings.has(line, notShown));
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

const promotion =
  meaning.subscription |
  meaning.advertisement |
  meaning.comments |
  meaning.biography |
  meaning.share;

/**
 * A small box that asks for something: to subscribe, to buy, to follow, to comment. Paragraphs that
 * only subscribers may read are named like it too, but there are many of the same make.
 */
function isPromotion(line: PageLine, { masses }: ArticlePage): boolean {
  const box = nearestScope(line.scope, ({ own }) => (own & promotion) !== 0);
  return box !== null && masses.share(box) < 0.15 && masses.likeShare(line) < 0.1;
}

/** A small article within the article is another one, set in as a teaser. */
function isInserted({ scope }: PageLine, { masses }: ArticlePage): boolean {
  const inner = nearestScope(scope, ({ tag }) => tag === 'article');
  const outer = nearestScope(inner?.parent ?? null, ({ tag }) => tag === 'article');
  return inner !== null && outer !== null && masses.share(inner) < 0.3 && masses.share(outer) > 0.5;
}

/**
 * Drops what the text holds twice, what repeats the headline, rules drawn in characters, and the
 * dates and reading times above the first paragraph.
 */
function withoutEchoes(body: readonly PageLine[], headline: readonly PageLine[]): PageLine[] {
  const title = headline.map(({ text }) => text).join(' ');
  const titleAt = new Set(headline.map(({ index }) => index));
  const seen = new Set<string>();
  const first = body.findIndex(({ text }) => text.length > 80);
  return body.filter((line, at) => {
    const { text } = line;
    const isNote = at < first && text.length < 60 && headingLevelOf(line.scope) === 0;
    if ((isNote && !/[.!?:…”"»]$/u.test(text)) || !/[\p{L}\p{N}]/u.test(text)) return false;
    if (roleOf(line) === 'tableCell') return true;
    if (
      seen.has(text) ||
      (title !== '' && !titleAt.has(line.index) && likeness(text, title) > 0.85)
    )
      return false;
    seen.add(text);
    return true;
  });
}
