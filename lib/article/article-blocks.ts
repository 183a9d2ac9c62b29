import type { Block } from '../model/block';
import type { BlockRole } from '../model/block-role';
import { likeness } from '../text/same-text';
import type { ArticlePage } from './article-page';
import { bodyChances } from './body-scores';
import type { PageLine, TextRun } from './page-line';
import { headingLevelOf } from './page-lines';
import { meaning } from './page-words';
import type { Scope } from './scope';

/** A block with the text nodes that it stands in. */
export interface PlacedBlock {
  readonly block: Block;
  readonly runs: readonly TextRun[];
  readonly element: Element;
}

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
    if (isBody(line)) return true;
    const isBetween = isBody(lines[at + 1]) && lines.slice(Math.max(0, at - 4), at).some(isBody);
    return isBetween && headingLevelOf(line.scope) > 1 && (chances[at] ?? 0) > likelyBetween;
  });
  if (body.length > 0) return withoutEchoes(body, headline);
  return lines.filter((line) => masses.isProse(line) && !meanings.has(line, notShown));
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

/** A line as a block of a role. */
export function placed(line: PageLine, role: BlockRole, credit?: string): PlacedBlock {
  const { text, runs, scope } = line;
  const block: Block = { role, text, ...(credit !== undefined && credit !== '' && { credit }) };
  return { block, runs, element: scope.element };
}

/** What a line of the body is for, by the elements that it stands in. */
export function roleOf({ scope, strong, text }: PageLine): BlockRole {
  if (headingLevelOf(scope) > 0) return 'subheading';
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.tag === 'blockquote') return 'quote';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'listItem';
    if (at.tag === 'td' || at.tag === 'th') return 'tableCell';
  }
  const isBoldLine = strong === text.length && text.length < 100 && !/[.:;,…]$/.test(text);
  return isBoldLine ? 'subheading' : 'paragraph';
}
