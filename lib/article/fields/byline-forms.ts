import { isNothingButName } from './full-name';

/**
 * Patterns that take no notice of case are asked of text in lower case: with the flag `i` they take
 * several times as long to get ready.
 */

/** Words in which bylines say what somebody did, in the languages of the pages we meet. */
const wrote =
  'written|posted|published|authored|reported|story|words|text|verfasst|geschrieben|veröffentlicht|erstellt|' +
  'écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven|gepubliceerd|skrevet|skriven|viết';
const by = `(?:(?:${wrote})\\s+)?(?:by|von|vom|par|por|door|av|af|di|da|bởi)`;
const author = 'text|tekst|tác giả|author|autor(?:in|en|es)?|auteurs?|autor[ei]|redaktion';

const byLine = new RegExp(`^(?:${by}(?:\\s*:\\s*|\\s+)|(?:${author})\\s*:\\s*)\\S`);
/** "By", "Author:": a line that says only that the next one names who wrote. */
const byLabel = new RegExp(`^(?:${by}|${author})\\s*:?$`);
/** "Posted on 19 December 2023 by Jane Doe": what stands behind the date. */
const datedBy =
  /^.*\d{4}.{0,24}?\s(?=(?:(?:by|von|par|por)\s+|(?:Text|Redaktion|Auth?or):\s+)[^\s\da-z])/;
/** "Posted by surf on Friday December 19, 2025": the date behind the name. */
const byDated = /\s(?:on|am|at|le|el|il|op|den)\s+(?:[^\s\d]+\s+){0,2}\d.*$/;
/** "This post was written by Jane Doe", "A column by Jane Doe": what a short line ends in. */
const describedBy =
  /^(?<what>[^\d.,:;!?|()]{3,42})\s(?:by|von|par|por|door|di)\s+(?<name>[^\d,:;!?|()]{4,40}?)\s*(?:$|[,|(])/;

const other =
  'reviewed|checked|edited|updated\\s+by|tested|verified|approved|curated|compiled|produced|translated|adapted|' +
  'photograph(?:ed|s|y)|illustrat(?:ed|ions?)|contributions?|geprüft|überprüft|aktualisiert|bearbeitet|' +
  'redigiert|übersetz(?:t|ung)|relu|vérifié|traduit|traduction|revisado|traducido|revisto|tradotto|' +
  'biên tập|biên dịch';
/** Somebody else's work on an article: reviewers, editors and translators stand beside its author. */
const otherWork = new RegExp(
  '^(?:(?:medically|clinically|scientifically|peer|expert|fact|last|contributing|and)[\\s-]+)*' +
    `(?:${other})(?:\\s+(?:and|und|et)\\s+\\S+)?\\s*(?:by|from|von|par|por|da|door)?(?:\\s*:|\\s|$)`,
);
const otherMaker = /^(?:photo|image|foto|ảnh|picture|illustrat|video|graphic)/;
const otherWords = new RegExp(`${other}|photo|foto|image|bild|video|ảnh|interview`);

/** A byline, as far as its form tells: where it names whom, and whether its words say so. */
export interface Byline {
  readonly text: string;
  readonly isBy: boolean;
}

/** The part of a line that names who wrote, by the words before it; the line itself when none does. */
export function bylineIn(line: string): Byline {
  const text = line.replace(datedBy, '').replace(byDated, '');
  if (byLine.test(text.toLowerCase())) return { text, isBy: true };
  const { what = '', name = '' } = describedBy.exec(text.slice(0, 120))?.groups ?? {};
  const isBy = isNothingButName(name) && !tellsOtherWork(what) && !isOtherWork(text);
  return { text: isBy ? name : text, isBy };
}

/** Whether a line says only that the next one names who wrote. */
export function isByLabel(line: string): boolean {
  return line.length < 30 && byLabel.test(line.toLowerCase());
}

/** Whether a line names who did something else for an article than write it. */
export function isOtherWork(line: string): boolean {
  const lower = line.toLowerCase();
  return otherMaker.test(lower) || otherWork.test(lower);
}

/** Whether a line speaks of other work on an article, too: "Jane Doe Photographer". */
export function tellsOtherWork(line: string): boolean {
  return otherWords.test(line.toLowerCase());
}

/** Whether a line says only what the one named in the next line did instead: "Reviewed by". */
export function isOtherLabel(line: string): boolean {
  const lower = line.toLowerCase();
  return (
    line.length < 40 && otherWork.test(lower) && /(?:\s(?:by|from|von|par|por)|:)\s*$/.test(lower)
  );
}
