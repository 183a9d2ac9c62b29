import { isNotice } from '../body/notices';
import type { ArticlePage } from '../page/article-page';
import { firstWithin, previousElementOf, tagOf, textContentOf } from '../page/dom-access';
import { inside, pictureTags } from '../page/element-kinds';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed, nearestScope, type Scope } from '../page/scope';
import { bylineIn } from './byline-forms';

const elsewhere = meaning.navigation | meaning.comments | meaning.unseen;

/** Names that speak against a caption, unless an element within is named a caption. */
const otherwise =
  meaning.advertisement | meaning.subscription | meaning.hidden | meaning.biography | meaning.tool;

/** A picture's element has at most so much text, and is so many elements above its caption. */
const mostText = 900;
const highest = 6;

/** The element that holds a line and its picture and little else; null where the line is no caption's. */
export function pictureOf(line: PageLine, page: ArticlePage): Scope | null {
  const { scope, text, linked } = line;
  if (text.length > mostText || linked > text.length / 2) return null;
  if (page.meanings.has(line, elsewhere)) return null;
  const box = boxOf(line, namedBox(line, page), page);
  if (box === null || isOtherwise(scope, page) || isNotice(line)) return null;
  return box;
}

function boxOf(line: PageLine, named: Scope | null, page: ArticlePage): Scope | null {
  const { scope } = line;
  const pictured = nearestScope(scope, ({ pictures, tag }) => pictures > 0 || tag === 'figure');
  if (pictured === null || scope.depth - pictured.depth >= highest) return named;
  if (pictured.tag !== 'figure' && named === null && isNote(line, page)) return null;
  if ((scope.inside & inside.heading) !== 0) return null;
  if (isSmall(pictured, page)) return pictured;
  return named ?? (isBehindPicture(line) ? scope : null);
}

/** The element that is named a caption; what holds much more is named for having one. */
function namedBox({ scope }: PageLine, { masses }: ArticlePage): Scope | null {
  const named = nearestNamed(scope, meaning.caption);
  return named !== null && masses.share(named) < 0.15 ? named : null;
}

function isOtherwise(scope: Scope, { masses }: ArticlePage): boolean {
  const other = nearestNamed(scope, otherwise);
  if (other === null || masses.share(other) >= 0.5) return false;
  return other.depth > (nearestNamed(scope, meaning.caption)?.depth ?? -1);
}

function isSmall(scope: Scope, { masses }: ArticlePage): boolean {
  return scope.text <= mostText && (scope.tag === 'figure' || masses.share(scope) < 0.2);
}

/** Whether a line is short words, no sentence, just behind a picture: "The pier at noon". */
export function isBehindPicture({ text, scope, strong }: PageLine): boolean {
  if (text.length > 100 || strong > 0 || /[.!?:]["”»]?$/.test(text)) return false;
  const before = previousElementOf(scope.element);
  if (before === null || (textContentOf(before) ?? '').trim() !== '') return false;
  return pictureTags.has(tagOf(before)) || firstWithin(before, 'img, video') !== null;
}

/** Dates, bylines and buttons stand beside pictures too. */
function isNote(line: PageLine, page: ArticlePage): boolean {
  const { text } = line;
  return (
    text.length < 15 ||
    page.meanings.has(line, meaning.byline | meaning.tool) ||
    (line.linked > 0 && page.meanings.has(line, meaning.related)) ||
    (text.length < 80 && (/\d{1,2}[:.h]\d{2}\b|:$/.test(text) || bylineIn(text).isBy))
  );
}
