import type { ArticlePage } from '../page/article-page';
import { inside } from '../page/element-kinds';
import type { PageLine } from '../page/page-line';
import type { PageMasses } from '../page/page-masses';
import { meaning } from '../page/page-words';
import { nearestNamed, nearestScope, type Scope } from '../page/scope';
import { isPointer } from './end-notes';
import { isNotice } from './notices';

/** Whether a line stands beside the article's text by its element, though it reads like it. */
export function isSetApart(line: PageLine, page: ArticlePage): boolean {
  return (
    isInserted(line, page) ||
    isPromotion(line, page) ||
    isHeadOfLinks(line, page) ||
    isInBox(line, page) ||
    isPointer(line) ||
    isNotice(line)
  );
}

/** Whether a line's own element is named for something that asks the reader for something. */
export function isNamedPromotion({ scope }: PageLine): boolean {
  return (scope.own & promotion) !== 0;
}

/**
 * What the page hides, as a test of its lines; nothing where most of the text is hidden: the page
 * hides the article itself until a script or a subscriber comes.
 */
export function hiddenIn(
  text: readonly PageLine[],
  { masses }: ArticlePage,
): (line: PageLine) => boolean {
  const isUnseen = ({ scope }: PageLine) => {
    const box = nearestNamed(scope, meaning.unseen);
    return box !== null && masses.share(box) < 0.15;
  };
  const lengthOf = (lines: readonly PageLine[]) =>
    lines.reduce((sum, { text }) => sum + text.length, 0);
  const hidesText = lengthOf(text.filter(isUnseen)) > lengthOf(text) / 2;
  return (line) => !hidesText && isUnseen(line);
}

const promotion =
  meaning.subscription |
  meaning.advertisement |
  meaning.comments |
  meaning.biography |
  meaning.share;

/**
 * A small box that asks for something: to subscribe, to buy, to follow, to comment. Paragraphs that
 * only subscribers may read are named like it too, but there are many of the same make, or each
 * element is so named by itself.
 */
function isPromotion(line: PageLine, { masses }: ArticlePage): boolean {
  const { scope } = line;
  const box = nearestNamed(scope, promotion);
  if (box === null || masses.share(box) >= 0.15 || masses.likeShare(line) >= 0.1) return false;
  if ((box.own & meaning.body) !== 0) return false;
  return box !== scope || (box.own & promotion) !== meaning.subscription;
}

/** A head over a list of other stories. */
function isHeadOfLinks(line: PageLine, { masses }: ArticlePage): boolean {
  if ((line.scope.inside & inside.lowHeading) === 0) return false;
  return masses.linkedShare(masses.parentOf(line)) > 0.4;
}

/** A small article within the article is another one, set in as a teaser. */
function isInserted({ scope }: PageLine, { masses }: ArticlePage): boolean {
  const inner = nearestScope(scope, ({ tag }) => tag === 'article');
  const outer = nearestScope(inner?.parent ?? null, ({ tag }) => tag === 'article');
  return inner !== null && outer !== null && masses.share(inner) < 0.3 && masses.share(outer) > 0.5;
}

/** A box of facts, questions or background: an article's text goes on as if it were not there. */
function isInBox(line: PageLine, { masses }: ArticlePage): boolean {
  const box = nearestScope(
    line.scope,
    ({ tag, own }) => tag === 'aside' || (own & meaning.box) !== 0,
  );
  if (box === null) return false;
  const most = (box.own & meaning.box) !== 0 ? 0.6 : 0.3;
  return masses.share(box) < most && (most > 0.5 || masses.likeShare(line) < most);
}

/**
 * Teasers below the text, as a test of its lines: boxes with a link and a summary each. Nothing
 * where no element holds half of the text, as in an article that is made of such boxes.
 */
export function teasersIn(
  text: readonly PageLine[],
  { masses }: ArticlePage,
): (line: PageLine) => boolean {
  const lengths = new Map<Scope, number>();
  let all = 0;
  for (const line of text) {
    const parent = masses.parentOf(line);
    lengths.set(parent, (lengths.get(parent) ?? 0) + line.text.length);
    all += line.text.length;
  }
  const [main] = [...lengths].find(([, length]) => length > all / 2) ?? [];
  const last = text.findLast((line) => masses.parentOf(line) === main)?.index;
  return (line) => last !== undefined && line.index > last && isTeaser(line, masses);
}

/** Whether the smallest element that holds more than the line holds links, and little else. */
function isTeaser({ scope, text }: PageLine, masses: PageMasses): boolean {
  const room = nearestScope(scope, (one) => one.text > text.length + 5);
  return room !== null && masses.share(room) < 0.1 && masses.linkedShare(room) > 0.15;
}
