import { isPenName, isPersonName, namesInByline } from '../text/person-names';
import { isSameText } from '../text/same-text';
import { oneLine } from '../text/white-space';
import type { ArticlePage, Found } from './article-page';
import { attributeOf, tagOf, textContentOf } from './dom-access';
import { inside } from './element-kinds';
import type { PageLine } from './page-line';
import { meaning, meaningsOf } from './page-words';
import { nearestNamed, type Scope } from './scope';

/** Where in the page the headline and the lines of the article's text stand. */
export interface ArticleSpan {
  readonly headline: readonly PageLine[];
  readonly body: readonly PageLine[];
}

/** Who signed where the page shows it, and the lines that say so. */
export interface Signature extends Found<string[]> {
  readonly lines: readonly string[];
}

const byLine =
  /^(?:by|von|par|por|door|av|af|di|tác giả|written by|posted by|story by|words by|reported by|text)(?:\s*:\s*|\s+)\p{Lu}/iu;
/** "Posted on 19 December 2023 by Jane Doe": what stands behind the date. */
const datedBy = /^.*\d{4}.{0,24}?\s(?=(?:by|von|par|por)\s+\p{Lu})/u;
const authorAddress =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|people|staff|by|profiles?|writers?|contributors?|journalists?|redaktion|tac-gia)\//;
const otherMaker = /^(?:photo|image|foto|ảnh|picture|illustrat|video|graphic)/i;

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
  const around = scopesAround([...span.headline.slice(0, 1), ...span.body.slice(0, 1)]);
  const above = linesAbove(page, span).filter((line) => isHere(line, around));
  const places = [
    () => signatureIn(above.filter(({ index }) => index > title)),
    () => signatureIn(above.filter(({ index }) => index < title)),
    () => inEnding(page, span),
    () => signatureIn(behind(page, span, around)),
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
  return lines.slice(Math.max(0, title - 6, from - 40), Math.max(to, from + 1));
}

/** What is named for something else, unless it holds headline or text: then a theme named it so. */
function isHere({ text, scope }: PageLine, around: ReadonlySet<Scope>): boolean {
  if (text.length > longest || (scope.inside & (inside.figure | inside.quote)) !== 0) return false;
  const named = nearestNamed(scope, meaning.caption | meaning.author);
  if (named !== null && (named.own & meaning.author) === 0) return false;
  const other = nearestNamed(scope, elsewhere);
  return (other === null || around.has(other)) && !otherMaker.test(text);
}

function scopesAround(lines: readonly PageLine[]): ReadonlySet<Scope> {
  const scopes = new Set<Scope>();
  for (const { scope } of lines)
    for (let at: Scope | null = scope; at !== null; at = at.parent) scopes.add(at);
  return scopes;
}

function behind(page: ArticlePage, { body }: ArticleSpan, scopes: ReadonlySet<Scope>): PageLine[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  const around = last.scope.parent?.parent ?? last.scope;
  return page.lines
    .slice(last.index + 1, last.index + 12)
    .filter((line) => isHere(line, scopes) && isBelow(line.scope, around));
}

function isBelow(scope: Scope, above: Scope): boolean {
  let at: Scope | null = scope;
  while (at !== null && at.depth > above.depth) at = at.parent;
  return at === above;
}

/** How sure it is that a line names the author: by its element or link, its first word, its box. */
type Level = 3 | 2 | 1;

interface Named {
  readonly line: PageLine;
  readonly level: Level;
  readonly names: readonly string[];
}

/** The names of the surest lines: what a page marks less clearly beside them is something else. */
function signatureIn(lines: readonly PageLine[]): Signature | undefined {
  const found = lines.map(namedIn).filter((named) => named !== undefined);
  const named = found.filter(({ names }) => names.length > 0);
  const level = Math.max(0, ...named.map((one) => one.level));
  const surest = named.filter((one) => one.level === level);
  const names: string[] = [];
  for (const name of surest.flatMap((one) => one.names))
    if (!names.some((other) => isSameText(other, name))) names.push(name);
  const element = (surest[0] ?? found[0])?.line.scope.element;
  if (element === undefined || names.length > mostNames) return undefined;
  const texts = found.map(({ line }) => line.text);
  return { value: names, element, confidence: 0.8, lines: texts };
}

const textOf = (element: Element) => oneLine(textContentOf(element) ?? '');
const peopleIn = (byline: string) => namesInByline(byline).filter(isPersonName);

/** Names in a line: of the elements that carry one, so that an office beside it stays out. */
function namedIn(line: PageLine): Named | undefined {
  const marked = line.inlines.filter(isAuthorElement).map(textOf);
  const own = marked.flatMap(peopleIn);
  if (own.length > 0) return { line, level: 3, names: own };
  const pen = marked.filter(isPenName);
  if (pen.length > 0) return { line, level: 3, names: pen };
  const text = line.text.replace(datedBy, '');
  const isBy = byLine.test(text);
  if (!isBy && marked.length === 0 && !isInAuthorBox(line.scope)) return undefined;
  const inner = line.inlines.map(textOf).flatMap(peopleIn).filter(isFullName);
  const people = inner.length > 0 ? inner : peopleIn(text);
  const isSure = isBy || marked.length > 0;
  const names = people.length > 0 || !isSure ? people : othersIn(marked[0] ?? text);
  return { line, level: isBy ? 2 : 1, names };
}

/** An agency or a desk that signs: a name of a few words, and nothing else. */
function othersIn(byline: string): string[] {
  const names = namesInByline(byline);
  return names.filter((name) => /^[\p{Lu}\p{Lo}][^\d@:|]{1,40}$/u.test(name)).slice(0, 1);
}

function isAuthorElement(element: Element): boolean {
  const value = (name: string) => attributeOf(element, name) ?? '';
  if (/\bauthor\b/.test(`${value('rel')} ${value('itemprop')}`)) return true;
  if (tagOf(element) === 'a' && authorAddress.test(value('href'))) return true;
  return (meaningsOf(value('class')) & meaning.author) !== 0;
}

/** A small element that is named for the author; a headline may stand in a bigger one. */
function isInAuthorBox(scope: Scope): boolean {
  let at: Scope | null = scope;
  for (let step = 0; at !== null && step < 4 && at.text < 300; step++, at = at.parent)
    if ((at.own & meaning.author) !== 0) return true;
  return false;
}

/** Whether a text can be a person's name of two words or more. */
export function isFullName(name: string): boolean {
  return /\s/.test(name) && isPersonName(name);
}

/** Vietnamese papers sign below the text: a short line, bold or set to the right. */
function inEnding({ lines }: ArticlePage, { body }: ArticleSpan): Signature | undefined {
  const last = body.at(-1);
  if (last === undefined) return undefined;
  const beside = lines.slice(last.index, last.index + 4);
  for (const line of beside.filter(({ scope }) => scope.parent === last.scope.parent).reverse()) {
    const { scope, text, strong } = line;
    const isSet = strong >= text.length || /right/.test(attributeOf(scope.element, 'style') ?? '');
    const value = text.length < 60 && isSet ? peopleIn(text).filter(isFullName) : [];
    if (value.length > 0) return { value, element: scope.element, confidence: 0.7, lines: [text] };
  }
  return undefined;
}
