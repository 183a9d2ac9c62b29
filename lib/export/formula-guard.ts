/**
 * What a spreadsheet may run as a formula: a cell that begins with one of its signs, full-width
 * forms included, after white space or apostrophes, or with a control character that a spreadsheet
 * drops. The union of OWASP's list, ASVS 1.2.10 and the full-width forms that Excel folds. A percent
 * sign alone is a unit and runs nothing.
 */
const formulaLike = /^['\s\u200B-\u200D\u2060\uFEFF]*(?:[=+\-@|＝＋－＠｜]|[%％](?!$)|[\0\t\r\n])/u;
const leadingControl = /^[\0\t\r\n]/;

/**
 * Makes a text harmless in a spreadsheet: one apostrophe before what looks like a formula. Texts
 * that already begin with an apostrophe and look like one get another, so that `unguarded` gives
 * back exactly what went in.
 */
export function guarded(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isFormulaLike(cell.slice(1)) ? cell.slice(1) : cell;
}

function isFormulaLike(text: string): boolean {
  return leadingControl.test(text) || formulaLike.test(text);
}
