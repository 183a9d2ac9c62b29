import { isPenName, isPersonName, namesInByline } from '../../text/person-names';
import { oneLine } from '../../text/white-space';
import { attributeOf, tagOf, textContentOf } from '../page/dom-access';
import type { PageLine } from '../page/page-line';
import { meaning, meaningsOf } from '../page/page-words';
import type { Scope } from '../page/scope';
import { bylineIn, isByLabel } from './byline-forms';
import { isFullName, isNothingButName, isTitled } from './full-name';

const authorAddress =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|people|staff|by|profiles?|writers?|contributors?|journalists?|redaktion|tac-gia)\//;

/** How sure it is that a line names the author: by its element or link, its first word, its box. */
type Level = 3 | 2 | 1;

/** A line with those whom it names as authors; perhaps nobody. */
export interface Named {
  readonly line: PageLine;
  readonly level: Level;
  readonly names: readonly string[];
}

const textOf = (element: Element) => oneLine(textContentOf(element) ?? '');
/** The people that a byline names. */
export function peopleIn(byline: string): string[] {
  return namesInByline(byline).filter(isPersonName);
}

/** The text of the lines beside a line; nothing where there is none. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
}

/** Names in a line: of the elements that carry one, so that an office beside it stays out. */
export function namedIn(line: PageLine, { before, behind }: Beside): Named | undefined {
  const marked = line.inlines.filter(isAuthorElement).map(textOf);
  if (isSentenceAbout(line, marked)) return undefined;
  const own = marked.flatMap((one) => peopleIn(bylineIn(one).text));
  if (own.length > 0) return { line, level: 3, names: own };
  const pen = marked.filter(isPenName);
  if (pen.length > 0) return { line, level: 3, names: pen };
  const { text, isBy: saysBy } = bylineIn(line.text);
  const isBy = saysBy || isByLabel(before);
  const dated = isBy ? undefined : besideDate(line, behind);
  if (dated !== undefined) return { line, level: 1, names: [dated] };
  if (!isBy && marked.length === 0 && !isInAuthorBox(line.scope)) return undefined;
  const inner = line.inlines.map(textOf).flatMap(peopleIn).filter(isFullName);
  const people = inner.length > 0 ? inner : peopleIn(text);
  const isSure = isBy || marked.length > 0;
  const names = people.length > 0 || !isSure ? people : othersIn(marked[0] ?? text);
  return { line, level: isBy ? 2 : 1, names };
}

/** A name in an element of its own at the beginning of a line that goes on with a date. */
function besideDate({ text, inlines }: PageLine, behind: string): string | undefined {
  if (!/\b(?:19|20)\d{2}/.test(`${text} ${behind}`)) return undefined;
  return inlines.map(textOf).find((name) => isNothingButName(name) && text.startsWith(name));
}

/** Prose that mentions a writer, as a caption or a note on the author does, is no byline. */
function isSentenceAbout({ text }: PageLine, marked: readonly string[]): boolean {
  const length = marked.reduce((sum, { length }) => sum + length, 0);
  return text.length > 100 && length < text.length / 3 && !bylineIn(text).isBy;
}

/** "dpa/lno", "srf/abc": an agency and the initials of who wrote for it. */
const isInitials = /^[^\s/:.]{2,8}(?:\s?\/\s?[^\s/:.]{2,8}){0,2}$/;

/** An agency, a desk or a pen name that signs: a few words, and nothing else. */
function othersIn(byline: string): string[] {
  const initials = byline.split(/\s*[;,]\s*/);
  if (byline.includes('/') && initials.every((one) => isInitials.test(one))) return initials;
  const [name = ''] = namesInByline(byline);
  return (isTitled(name) && name.length <= 40) || isPenName(name) ? [name] : [];
}

function isAuthorElement(element: Element): boolean {
  const value = (name: string) => attributeOf(element, name) ?? '';
  if (/\bauthor\b/.test(`${value('rel')} ${value('itemprop')}`)) return true;
  if (tagOf(element) === 'a' && authorAddress.test(value('href'))) return true;
  return (meaningsOf(value('class')) & meaning.author) !== 0;
}

/** A small element that is named for the author; a headline may stand in a bigger one. */
export function isInAuthorBox(scope: Scope): boolean {
  let at: Scope | null = scope;
  for (let step = 0; at !== null && step < 4 && at.text < 300; step++, at = at.parent)
    if ((at.own & meaning.author) !== 0) return true;
  return false;
}
