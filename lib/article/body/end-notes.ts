import type { PageLine } from '../page/page-line';
import { roleOf } from './placed-block';

/** Notes are short. */
const longest = 320;

/** Asks, sources and notes (in lower case: the flag `i` makes such patterns slow to get ready) on the making, with which papers end their articles. */
const note = new RegExp(
  [
    '^(?:follow|sign up|subscribe|got a (?:story|tip)|get in touch|our website is)\\b',
    '^for (?:more|the latest)\\b|^(?:more|related):',
    '^(?:sendung|übersetzung|redaktion|faktencheck|quelle|kilde|bron|sources?)\\s*:|^mit informationen (?:von|der)\\b|^aus dem \\S+en (?:von|übersetzt)\\b',
    '^dieser artikel (?:ist|erschien)|^(?:this|a version of this) (?:article|story) (?:was|is|has|originally|first|appeared)',
    '(?:our|free|daily|weekly|unser\\S*|der) (?:\\S+ )?newsletter|sign(?:ing)? up (?:for|to) (?:our|the)|follow (?:us|him|her|them) on|e-?mail(?:ing)? us',
    '(?:jetzt|hier) (?:\\S+ )?abonnier|kostenlos testen|^(?:©|copyright)|all rights reserved',
    '^[([]?\\W?(?:reporting|additional reporting|editing|with reporting|with files)\\b|contributed to this (?:report|story|article)',
  ].join('|'),
);

/** A line set into a text that leads to another one. */
const pointer =
  /^\W{0,3}(?:read (?:also|more|next)|also read|see also|lesen sie (?:auch|hier|mehr)|mehr zum thema|(?:à )?lire aussi|lea también|leer también|leggi anche|lees ook|læs også|les også|läs också|xem thêm|đọc thêm|читайте также)(?:$|[\s:])/;

/** Whether a line leads to another article: "Read also: …". */
export function isPointer({ text }: PageLine): boolean {
  return text.length < 200 && pointer.test(text.toLowerCase());
}

/** The lines of a text without the asks and notes that it ends in. Cost: linear. */
export function withoutEndNotes(body: readonly PageLine[]): PageLine[] {
  let end = body.length;
  while (end > 1 && isNote(body[end - 1])) end--;
  // A head over the notes goes with them.
  while (end > 1 && end < body.length && isHead(body[end - 1])) end--;
  return body.slice(0, end);
}

function isNote(line: PageLine | undefined): boolean {
  return line !== undefined && line.text.length < longest && note.test(line.text.toLowerCase());
}

function isHead(line: PageLine | undefined): boolean {
  return line !== undefined && roleOf(line) === 'subheading';
}
