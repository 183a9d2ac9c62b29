import { type PlacedBlock, placed } from '../body/placed-block';
import type { ArticlePage } from '../page/article-page';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed, type Scope } from '../page/scope';
import { creditOf, isCredit, isMaker, withoutLabel } from './credit';
import { isBehindPicture, pictureOf } from './picture-box';

/** Beside a picture the author is who made it. */
const makers = meaning.credit | meaning.author;

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
  const pictures = new Map<Scope, PageLine[]>();
  for (const line of page.lines.slice(from, to + 1)) {
    const box = pictureOf(line, page);
    if (box === null || (text.has(line) && !isCaption(line, box, page))) continue;
    const lines = pictures.get(box);
    if (lines === undefined) pictures.set(box, [line]);
    else lines.push(line);
  }
  const all = [...pictures.values()];
  return { lines: new Set(all.flat()), blocks: new Map(all.flatMap(blocksOf)) };
}

/** Whether a line that reads like the article's text is a caption all the same. */
function isCaption(line: PageLine, box: Scope, { masses }: ArticlePage): boolean {
  const { scope, text } = line;
  if (isNamed(line, box) || creditOf(text) !== undefined) return true;
  if (box === scope) return isBehindPicture(line);
  // Alone with its picture, in an element unlike most of the text's.
  return text.length < 300 && box.text < text.length + 60 && masses.likeShare(line) < 0.3;
}

/** Whether the page itself calls the element a figure or a caption, so that the text is not the article's. */
function isNamed({ scope }: PageLine, box: Scope): boolean {
  return box.tag === 'figure' || nearestNamed(scope, meaning.caption) !== null;
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
  const named = nearestNamed(scope, meaning.caption | makers);
  if (named !== null && (named.own & makers) !== 0 && named.tag !== 'figure') return true;
  return isCredit(text) || (text.length < 60 && (isSecond || (isLast && isMaker(text))));
}
