import { isSameText } from '../../text/same-text';
import type { ArticlePage, Found } from '../page/article-page';
import { attributeOf } from '../page/dom-access';
import { inside } from '../page/element-kinds';
import type { PageLine } from '../page/page-line';
import { meaning } from '../page/page-words';
import { nearestNamed, nearestScope, type Scope } from '../page/scope';
import { bylineIn, isOtherLabel, isOtherWork } from './byline-forms';
import { isFullName, isNothingButName } from './full-name';
import { type Beside, isInAuthorBox, namedIn, peopleIn } from './named-line';

/** Where in the page the headline and the lines of the article's text stand. */
export interface ArticleSpan {
  readonly headline: readonly PageLine[];
  readonly body: readonly PageLine[];
}

/** Who signed where the page shows it, and the lines that say so. */
export interface Signature extends Found<string[]> {
  readonly lines: readonly string[];
}

const elsewhere =
  meaning.navigation |
  meaning.related |
  meaning.comments |
  meaning.footer |
  meaning.side |
  meaning.credit |
  meaning.subscription |
  meaning.advertisement;

/** Lines between two paragraphs, or a headline and a paragraph, that can be a byline. */
const longest = 200;
/** More names than this are a list of something else. */
const mostNames = 8;

/** Bylines between the headline and the text, else just behind the text. */
export function seenBylines(page: ArticlePage, span: ArticleSpan): Signature | undefined {
  const title = span.headline[0]?.index ?? -1;
  const around = scopesAround([...span.headline.slice(0, 1), ...span.body]);
  const isNamed = (line: PageLine) => isHere(line, around) && !isLabelled(line, page);
  const above = linesAbove(page, span).filter(isNamed);
  const places = [
    () =>
      signatureIn(
        above.filter(({ index }) => index > title),
        page,
      ),
    () =>
      signatureIn(
        above.filter(({ index }) => index < title),
        page,
      ),
    () => inEnding(page, span),
    () => signatureIn(behind(page, span, around), page),
  ];
  const signed: Signature[] = [];
  for (const look of places) {
    const found = look();
    if (found !== undefined) signed.push(found);
    if (found !== undefined && found.value.length > 0) break;
  }
  const last = signed.at(-1);
  return last && { ...last, lines: signed.flatMap(({ lines }) => lines) };
}

/** From a little above the headline to the second paragraph: the first may be the lead, and the byline below it. */
function linesAbove({ lines }: ArticlePage, { body, headline }: ArticleSpan): readonly PageLine[] {
  const [first, second] = body.filter(({ text }) => text.length > 80);
  const from = first?.index ?? body[0]?.index ?? 0;
  const title = headline[0]?.index ?? from;
  const to = Math.min(second?.index ?? from + 1, from + 12);
  return lines.slice(Math.max(0, title - 12, from - 40), Math.max(to, from + 1));
}

/** What is named for something else, unless it holds headline or text: then a theme named it so. */
function isHere({ text, scope }: PageLine, around: ReadonlySet<Scope>): boolean {
  if (text.length > longest || (scope.inside & (inside.figure | inside.quote)) !== 0) return false;
  if ((scope.own & meaning.hidden) !== 0 || isOtherWork(text)) return false;
  const named = nearestNamed(scope, meaning.caption | meaning.author);
  if (named !== null && (named.own & meaning.author) === 0) return false;
  const other = nearestScope(scope, isElsewhere);
  return other === null || around.has(other) || (isOwn(other) && bylineIn(text).isBy);
}

/** Whether an element is for something else than the article: what is named for author or text is not. */
function isElsewhere({ own, inside: kinds }: Scope): boolean {
  const named = own & elsewhere;
  if (named === 0 || (own & (meaning.author | meaning.body)) !== 0) return false;
  const isByComments = named === meaning.comments && (own & meaning.byline) !== 0;
  const isOwnFooter = named === meaning.footer && (kinds & (inside.article | inside.main)) !== 0;
  return !isByComments && !isOwnFooter;
}

/** Menus and sheets beside a headline may hold its byline; what is of other stories has bylines of its own. */
function isOwn({ own }: Scope): boolean {
  return (own & (meaning.related | meaning.side | meaning.comments | meaning.footer)) === 0;
}

/** The line before says what the one named in this line did instead of writing. */
function isLabelled({ index }: PageLine, { lines }: ArticlePage): boolean {
  return isOtherLabel(lines[index - 1]?.text ?? '');
}

function scopesAround(lines: readonly PageLine[]): ReadonlySet<Scope> {
  const scopes = new Set<Scope>();
  for (const { scope } of lines)
    for (let at: Scope | null = scope; at !== null && !scopes.has(at); at = at.parent)
      scopes.add(at);
  return scopes;
}

function behind(page: ArticlePage, { body }: ArticleSpan, scopes: ReadonlySet<Scope>): PageLine[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  const around = last.scope.parent?.parent ?? last.scope;
  return page.lines
    .slice(last.index + 1, last.index + 12)
    .filter((line) => isHere(line, scopes) && !isLabelled(line, page))
    .filter(
      ({ text, scope }) => isBelow(scope, around) || bylineIn(text).isBy || isInAuthorBox(scope),
    );
}

function isBelow(scope: Scope, above: Scope): boolean {
  let at: Scope | null = scope;
  while (at !== null && at.depth > above.depth) at = at.parent;
  return at === above;
}

/** What the line before says, and what goes on behind the line in its own element. */
function besideOf({ index, scope }: PageLine, { lines }: ArticlePage): Beside {
  const next = lines[index + 1];
  return { before: lines[index - 1]?.text ?? '', behind: next?.scope === scope ? next.text : '' };
}

/** The names of the surest lines: what a page marks less clearly beside them is something else. */
function signatureIn(lines: readonly PageLine[], page: ArticlePage): Signature | undefined {
  const found = lines
    .map((line) => namedIn(line, besideOf(line, page)))
    .filter((named) => named !== undefined);
  const full = found.filter(({ names }) => names.some(isFullName));
  const named = full.length > 0 ? full : found.filter(({ names }) => names.length > 0);
  const level = Math.max(0, ...named.map((one) => one.level));
  const surest = named.filter((one) => one.level === level);
  const names = distinct(surest.flatMap((one) => one.names));
  const element = (surest[0] ?? found[0])?.line.scope.element;
  if (element === undefined || names.length > mostNames) return undefined;
  const texts = found.map(({ line }) => line.text);
  return { value: names, element, confidence: level > 1 ? 0.8 : 0.6, lines: texts };
}

/** Each name once, and without an office glued behind it: "Jane DoeEditor" beside "Jane Doe". */
function distinct(names: readonly string[]): string[] {
  const isGlued = (name: string) =>
    names.some((one) => one !== name && isFullName(one) && name.startsWith(one));
  return names.filter(
    (name, at) => names.findIndex((one) => isSameText(one, name)) === at && !isGlued(name),
  );
}

/** Vietnamese papers sign below the text: a short line, bold or set to the right. */
function inEnding({ lines }: ArticlePage, { body }: ArticleSpan): Signature | undefined {
  const last = body.at(-1);
  if (last === undefined) return undefined;
  const beside = lines.slice(last.index, last.index + 4);
  for (const line of beside.filter(({ scope }) => scope.parent === last.scope.parent).reverse()) {
    const { scope, text, strong } = line;
    const isSet = strong >= text.length || /right/.test(attributeOf(scope.element, 'style') ?? '');
    const value = text.length < 60 && isSet ? peopleIn(text).filter(isNothingButName) : [];
    if (value.length > 0) return { value, element: scope.element, confidence: 0.7, lines: [text] };
  }
  return undefined;
}
