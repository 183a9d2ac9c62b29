import type { PhraseMatch } from '../../text/phrases';
import type { NameHead } from '../languages/language';
import { decimalsEnd } from './compound';
import { currencyAt } from './currency-at';
import { readDatePiece } from './dates/date-piece';
import { isCapitalised, isGlued, type Scan } from './scan';

/**
 * The token after a number that only names something, when one begins at `at`: document numbers
 * (57/2024/NĐ-CP, 01-KL/TW), plates (54N-7), models (A320, COVID-19), "quốc lộ 51", "Sea Games 22".
 */
export function identifierEnd(scan: Scan, at: number): number | undefined {
  return phoneEnd(scan, at) ?? codeEnd(scan, at) ?? namedEnd(scan, at);
}

/** "0909 123 456", "1900 1234", "555-0142": groups of digits that are no grouping of one number. */
function phoneEnd(scan: Scan, at: number): number | undefined {
  const lead = scan.tokens[at];
  if (lead?.kind !== 'number' || !/^\d{2,6}$/.test(lead.text)) return undefined;
  let end = at + 1;
  let digits = lead.text.length;
  while (end < at + longest && isDigitGroup(scan.tokens[end])) {
    digits += scan.tokens[end]?.text.length ?? 0;
    end += 1;
  }
  const isGroups = end > at + 1 && digits >= 7 && digits <= 14;
  if (lead.text.startsWith('0')) return isGroups || digits >= 9 ? end : undefined;
  const isUneven = scan.tokens.slice(at + 1, end).some(({ text }) => text.length !== 3);
  return isGroups && isUneven && lead.text.length >= 3 ? end : undefined;
}

function isDigitGroup(token: Scan['tokens'][number] | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{2,6}$/.test(token.text);
}

/** A run without spaces that mixes digits and capital letters as no quantity does. */
function codeEnd(scan: Scan, at: number): number | undefined {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || next === undefined || next.spaced) return undefined;
  if (token.kind === 'sign' && token.word !== '#') return undefined;
  if (token.kind === 'word' && next.kind !== 'number' && !isJoint(scan, at + 1)) return undefined;
  if (isGlued(scan, at) && scan.tokens[at - 1]?.kind !== 'sign') return undefined;
  const end = gluedEnd(scan, at);
  return end > at + 1 && isCode(scan, at, end) ? end : undefined;
}

/** No document number has more pieces. */
const longest = 16;

/** Past all words, numbers, hyphens and slashes that follow without space. */
function gluedEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < at + longest && isGlued(scan, end) && isCodePart(scan, end)) end += 1;
  return isJoint(scan, end - 1) ? end - 1 : end;
}

function isCodePart(scan: Scan, at: number): boolean {
  const { kind } = scan.tokens[at] ?? {};
  if (kind === 'word' || kind === 'number') return true;
  return isJoint(scan, at) && isGlued(scan, at + 1);
}

function isJoint(scan: Scan, at: number): boolean {
  return /^[-/–_]$/.test(scan.tokens[at]?.word ?? '');
}

function isCode(scan: Scan, first: number, end: number): boolean {
  const run = scan.tokens.slice(first, end);
  const lead = run[0];
  if (!run.some(({ kind }) => kind === 'number')) return false;
  if (lead?.kind === 'word') return isWordFirstCode(scan, first, end);
  // "57/2024/NĐ-CP", "01-KL/TW": a word in capitals after a hyphen or slash.
  return (
    run.some(
      ({ kind, text }, index) =>
        kind === 'word' &&
        text.length > 1 &&
        isAllCapitals(text) &&
        isJoint(scan, first + index - 1) &&
        scan.language.units.startingAt(scan.tokens, first + index) === undefined &&
        currencyAt(scan, first + index) === undefined,
    ) || isPlate(scan, first)
  );
}

/** "BT2", "COVID-19", "U23": no currency before an amount, no month before a day. */
function isWordFirstCode(scan: Scan, first: number, end: number): boolean {
  const { tokens, language } = scan;
  const next = tokens[first + 1];
  const money = currencyAt(scan, first);
  if (money?.value.sign === true && tokens[money.end]?.kind === 'number') return false;
  if (isQuarter(scan, first)) return false;
  if (next?.kind === 'number')
    return language.dates.monthNames.startingAt(tokens, first) === undefined;
  const joined = isJoint(scan, first + 1) && tokens[first + 2]?.kind === 'number';
  return joined && isCapitalised(tokens[first]) && end <= first + 5 && !isNumberWord(scan, first);
}

/** "Q3 2025", and "Q3" where no district is called that. */
function isQuarter(scan: Scan, at: number): boolean {
  const [letter, number] = [scan.tokens[at], scan.tokens[at + 1]];
  if (letter?.text !== 'Q' || !/^[1-4]$/.test(number?.text ?? '')) return false;
  const piece = readDatePiece(scan, at);
  if (piece?.moment.quarter === undefined) return false;
  return !isGlued(scan, piece.last) || !isCodePart(scan, piece.last);
}

function isNumberWord(scan: Scan, at: number): boolean {
  return scan.language.numbers.words.startingAt(scan.tokens, at) !== undefined;
}

/** "54N-7", "51A-123.45". */
function isPlate(scan: Scan, first: number): boolean {
  const [number, letter, joint, rest] = scan.tokens.slice(first, first + 4);
  return (
    number?.kind === 'number' &&
    /^\d{2}$/.test(number.text) &&
    letter?.kind === 'word' &&
    isAllCapitals(letter.text) &&
    joint?.word === '-' &&
    rest?.kind === 'number'
  );
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A plain number after a word that it numbers, or after a name. */
function namedEnd(scan: Scan, at: number): number | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || at === 0 || isGlued(scan, at)) return undefined;
  if (isRegistered(scan, at)) return at + 2;
  if (decimalsEnd(scan, at) !== undefined && headOf(scan, at)?.value !== 'always') return undefined;
  const head = headOf(scan, at);
  // "Derby 3-1"
  if (head === undefined && isJoint(scan, at + 1) && scan.tokens[at + 2]?.kind === 'number') {
    return undefined;
  }
  const lettered = letteredEnd(scan, at);
  if (head?.value === 'always') return lettered;
  if (head?.value === 'never') return undefined;
  if (!/^\d{1,4}$/.test(token.text)) return undefined;
  if (head === undefined && (isYear(token.text) || !followsName(scan, at))) return undefined;
  return isMeasured(scan, lettered) ? undefined : lettered;
}

/** "BT 97.123 TS": a number between two groups of capitals, as boats carry it. */
function isRegistered(scan: Scan, at: number): boolean {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  const isGroup = [before, after].every(
    (token) => token?.kind === 'word' && /^\p{Lu}{2,3}$/u.test(token.text),
  );
  if (!isGroup || currencyAt(scan, at - 1) !== undefined) return false;
  return currencyAt(scan, at + 1) === undefined && !isMeasured(scan, at + 1);
}

/** The word that a number is numbered by, also past others of its kind: "Routes 4 and 7". */
function headOf(scan: Scan, at: number): PhraseMatch<NameHead> | undefined {
  const { names, numbers } = scan.language;
  let from = at;
  for (let step = 0; step < 4; step += 1) {
    const joint = scan.tokens[from - 1];
    const isJoint =
      joint?.word === ',' || numbers.words.endingAt(scan.tokens, from - 1)?.value.role === 'and';
    if (!isJoint || scan.tokens[from - 2]?.kind !== 'number') break;
    from -= 2;
  }
  const head = names.endingAt(scan.tokens, from - 1);
  return from === at || head?.value === 'always' || head?.value === 'bare' ? head : undefined;
}

/** "4D": a letter written on to the number. */
function letteredEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (
    end < at + longest &&
    isGlued(scan, end) &&
    (scan.tokens[end]?.kind !== 'sign' || isCodePart(scan, end))
  )
    end += 1;
  return end;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** A capitalised word stands before that does not begin the sentence. */
function followsName(scan: Scan, at: number): boolean {
  const [name, before] = [scan.tokens[at - 1], scan.tokens[at - 2]];
  if (!isCapitalised(name) || before === undefined) return false;
  if (before.kind === 'sign' && !/^[,)-]$/.test(before.word)) return false;
  const { dates } = scan.language;
  return [dates.monthNames, dates.weekdays].every(
    (table) => table.endingAt(scan.tokens, at - 1) === undefined,
  );
}

/** A unit, a currency or a counted noun follows: the number is a figure after all. */
function isMeasured(scan: Scan, at: number): boolean {
  const { tokens, language } = scan;
  const { units, ages, counted, numbers } = language;
  if (currencyAt(scan, at) !== undefined) return true;
  return [units, ages.after, counted.nouns, counted.classifiers, numbers.words].some(
    (table) => table.startingAt(tokens, at) !== undefined,
  );
}
