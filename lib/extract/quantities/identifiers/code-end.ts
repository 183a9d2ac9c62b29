import { currencyAt } from '../currency-at';
import { readDatePiece } from '../dates/date-piece';
import { isCapitalised, isGlued, type Scan } from '../scan';
import { isCodePart, isJoint, longest } from './code-parts';

/** A run without spaces that mixes digits and capital letters as no quantity does. */
export function codeEnd(scan: Scan, at: number): number | undefined {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || next === undefined || next.spaced) return undefined;
  if (token.kind === 'sign' && token.word !== '#') return undefined;
  if (token.kind === 'word' && next.kind !== 'number' && !isJoint(scan, at + 1)) return undefined;
  if (isGlued(scan, at) && scan.tokens[at - 1]?.kind !== 'sign') return undefined;
  const end = gluedEnd(scan, at);
  return end > at + 1 && isCode(scan, at, end) ? end : undefined;
}

/** Past all words, numbers, hyphens and slashes that follow without space. */
function gluedEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < at + longest && isGlued(scan, end) && isCodePart(scan, end)) end += 1;
  return isJoint(scan, end - 1) ? end - 1 : end;
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
