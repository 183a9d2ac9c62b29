import { type PlacedBlock, placed } from '../body/placed-block';
import type { ArticlePage } from '../page/article-page';
import { inside } from '../page/element-kinds';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed, nearestScope, type Scope } from '../page/scope';
import { creditOf, isCredit, isMaker, withoutLabel } from './credit';

const elsewhere =
  meaning.navigation |
  meaning.comments |
  meaning.advertisement |
  meaning.hidden |
  meaning.biography;

/** A picture's element has at most so much text, and is so many elements above its caption. */
const mostText = 900;
const highest = 6;

/** The lines beside one picture. */
interface PictureText {
  readonly box: Scope;
  readonly lines: PageLine[];
}

/** Every line that belongs to a picture, and the captions among them as blocks. */
export interface Captions {
  readonly lines: ReadonlySet<PageLine>;
  readonly blocks: ReadonlyMap<PageLine, PlacedBlock>;
}

/**
 * Captions from the headline to the end of the text, also of pictures outside the body's element:
 * short text in one small element with a picture, whether or not the element is a `figure`.
 */
export function readCaptions(page: ArticlePage, body: readonly PageLine[], from: number): Captions {
  const text = new Set(body);
  const to = (body.at(-1)?.index ?? from) + 1;
  const pictures = new Map<Scope, PictureText>();
  for (const line of page.lines.slice(from, to + 1)) {
    const box = pictureOf(line, page);
    if (
      box === null ||
      (text.has(line) && !isNamed(line, box) && creditOf(line.text) === undefined)
    )
      continue;
    const known = pictures.get(box) ?? { box, lines: [] };
    known.lines.push(line);
    pictures.set(box, known);
  }
  const all = [...pictures.values()];
  return {
    lines: new Set(all.flatMap(({ lines }) => lines)),
    blocks: new Map(all.flatMap(({ lines }) => blocksOf(lines))),
  };
}

/** The element that holds a line and its picture and little else. */
function pictureOf(line: PageLine, page: ArticlePage): Scope | null {
  const { scope, text, linked } = line;
  if (text.length > mostText || linked > text.length / 2) return null;
  if (page.meanings.has(line, elsewhere)) return null;
  const named = nearestNamed(scope, meaning.caption);
  const byName = named !== null && page.masses.share(named) < 0.3 ? named : null;
  const isHigh = ({ depth }: Scope) => scope.depth - depth >= highest;
  const pictured = nearestScope(scope, ({ pictures, tag }) => pictures > 0 || tag === 'figure');
  if (pictured === null || isHigh(pictured)) return byName;
  if (pictured.tag !== 'figure' && byName === null && isNote(line, page)) return null;
  if ((scope.inside & inside.heading) !== 0) return null;
  return isSmall(pictured, page) ? pictured : byName;
}

/** Dates, bylines and buttons stand beside pictures too. */
function isNote(line: PageLine, { meanings }: ArticlePage): boolean {
  const { text } = line;
  return (
    text.length < 15 ||
    meanings.has(line, meaning.byline | meaning.tool) ||
    (line.linked > 0 && meanings.has(line, meaning.related)) ||
    (text.length < 80 && /\d{1,2}[:.]\d{2}\b/.test(text))
  );
}

/** Whether the page itself calls the element a figure or a caption, so that the text is not the article's. */
function isNamed({ scope }: PageLine, box: Scope): boolean {
  return box.tag === 'figure' || nearestNamed(scope, meaning.caption) !== null;
}

function isSmall(scope: Scope, { masses }: ArticlePage): boolean {
  return scope.text <= mostText && (scope.tag === 'figure' || masses.share(scope) < 0.2);
}

function blocksOf(lines: readonly PageLine[]): [PageLine, PlacedBlock][] {
  const credits: PageLine[] = [];
  lines.forEach((line, at) => {
    const isLast = at > 0 && at === lines.length - 1;
    if (isCreditLine(line, isLast, credits.length > 0)) credits.push(line);
  });
  const given = credits.map(({ text }) => withoutLabel(text)).join(' | ');
  return lines
    .filter((line) => !credits.includes(line))
    .map((line) => [line, placed(line, 'caption', given === '' ? creditOf(line.text) : given)]);
}

/** Whether a line beside a picture says who made it: by its element's name, its form, its place. */
function isCreditLine({ scope, text }: PageLine, isLast: boolean, isSecond: boolean): boolean {
  if (text.length > 160) return false;
  const named = nearestNamed(scope, meaning.caption | meaning.credit);
  if (named !== null && (named.own & meaning.credit) !== 0 && named.tag !== 'figure') return true;
  return isCredit(text) || (text.length < 60 && (isSecond || (isLast && isMaker(text))));
}
