/**
 * What a spreadsheet may run as a formula: a cell that begins with one of its signs, full-width
 * forms included, after white space or apostrophes, or with a control character that a spreadsheet
 * drops. The union of OWASP's list, ASVS 1.2.10 and the full-width forms that Excel folds. A percent
 * sign alone is a unit and runs nothing.
 */
const beginsWithSign = /^['\s\u200B-\u200D\u2060\uFEFF]*(?:[=+\-@|＝＋－＠｜]|[%％](?!$))/u;
const beginsWithControl = /^['\s\u200B-\u200D\u2060\uFEFF]*[\0\t\r\n]|^[\0\t\r\n]/u;

/**
 * Where a spreadsheet may begin a cell inside of a text: where the system's lists are parted by
 * semicolons, as in most of Europe, a file parted by commas is cut at its semicolons and tabs, and
 * at line breaks too, since quotation marks that do not stand at a cell's edges say nothing then.
 */
const cellStart = /(?<=[;\t\r\n])/u;

/**
 * Makes a text harmless in a spreadsheet: one apostrophe before what looks like a formula, at the
 * beginning and wherever a cell may begin. What already begins with an apostrophe and looks like one
 * gets another, so that `unguarded` gives back exactly what went in.
 */
export function guarded(text: string): string {
  const [first = '', ...others] = text.split(cellStart);
  const inside = first + others.map((part) => withMark(part, beginsWithSign.test(part))).join('');
  return withMark(inside, isFormulaLike(inside));
}

/** The text that `guarded` was given. */
export function unguarded(cell: string): string {
  const [first = '', ...others] = withoutMark(cell, isFormulaLike).split(cellStart);
  return (
    first + others.map((part) => withoutMark(part, (rest) => beginsWithSign.test(rest))).join('')
  );
}

function withMark(text: string, isWanted: boolean): string {
  return isWanted ? `'${text}` : text;
}

function withoutMark(text: string, isWanted: (text: string) => boolean): string {
  return text.startsWith("'") && isWanted(text.slice(1)) ? text.slice(1) : text;
}

function isFormulaLike(text: string): boolean {
  return beginsWithControl.test(text) || beginsWithSign.test(text);
}
