import type { Block } from '../model/block';
import type { BlockRole } from '../model/block-role';
import type { ArticlePage } from './article-page';
import { bodyChances } from './body-scores';
import { creditOf, withoutLabel } from './credit';
import type { PageLine, TextRun } from './page-line';
import { headingLevelOf } from './page-lines';
import { meaning } from './page-words';
import { nearestScope, type Scope } from './scope';

/** A block with the text nodes that it stands in. */
export interface PlacedBlock {
  readonly block: Block;
  readonly runs: readonly TextRun[];
  readonly element: Element;
}

const apart =
  meaning.related |
  meaning.comments |
  meaning.navigation |
  meaning.advertisement |
  meaning.footer |
  meaning.hidden;

/** Chance from which on a line counts as the article's text. */
const likely = 0.5;

const notShown = meaning.navigation | meaning.footer | meaning.hidden | meaning.tool;

/**
 * The lines of the article's text, sub-heads included; captions are found apart. A page on which
 * none is likely gives what reads like prose, so that a reader can mark there all the same.
 */
export function bodyLinesOf(page: ArticlePage, headline: number): PageLine[] {
  const { lines, masses, meanings } = page;
  const chances = bodyChances(lines, masses, headline);
  const body = lines.filter((line) => (chances[line.index] ?? 0) > likely);
  if (body.length > 0) return body;
  return lines.filter((line) => masses.isProse(line) && !meanings.has(line, notShown));
}

function figureOf(scope: Scope): Scope | null {
  const figure = nearestScope(scope, ({ tag }) => tag === 'figure');
  return figure ?? nearestScope(scope, ({ own }) => (own & meaning.caption) !== 0)?.parent ?? null;
}

const isCredit = (line: PageLine) =>
  nearestScope(line.scope, ({ own, tag }) => (own & meaning.credit) !== 0 && tag !== 'figure') !==
  null;

/** Captions from the headline to the end of the body, also of pictures above the body's element. */
export function captionLinesOf(
  { lines, meanings }: ArticlePage,
  from: number,
  to: number,
): PageLine[] {
  return lines.slice(from, to + 1).filter((line) => {
    const pictured =
      meanings.has(line, meaning.caption) ||
      nearestScope(line.scope, ({ tag }) => tag === 'figure') !== null;
    return pictured && !meanings.has(line, apart);
  });
}

/** Captions as blocks: each with the credit that it ends in or that an element beside it gives. */
export function captionBlocks(lines: readonly PageLine[]): Map<PageLine, PlacedBlock> {
  const blocks = new Map<PageLine, PlacedBlock>();
  const credits = lines.filter(isCredit);
  for (const line of lines) {
    if (isCredit(line)) continue;
    const figure = figureOf(line.scope);
    const beside = credits.find((credit) => figure !== null && figureOf(credit.scope) === figure);
    const credit = beside === undefined ? creditOf(line.text) : withoutLabel(beside.text);
    blocks.set(line, placed(line, 'caption', credit));
  }
  return blocks;
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
