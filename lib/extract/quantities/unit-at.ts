import type { Unit } from '../languages/units';
import type { Scan } from './scan';

/** A unit with its power: "km", "square miles", "mét vuông", "km²". */
export function unitAt(scan: Scan, at: number): { unit: Unit; last: number } | undefined {
  const { language, tokens } = scan;
  const before = language.powersBefore.startingAt(tokens, at);
  const match = language.units.startingAt(tokens, before?.end ?? at);
  if (match === undefined || !isWrittenAsUnit(scan, before?.end ?? at, match.end)) return undefined;
  const after = powerAfter(scan, match.end, match.value);
  const power = before?.value ?? after?.value;
  if (power === undefined) return { unit: match.value, last: match.end };
  if (match.value.measure !== 'length')
    return before ? undefined : { unit: match.value, last: match.end };
  return { unit: raised(match.value, power), last: after?.end ?? match.end };
}

/** A single letter is a unit right after a number or a space, never before an apostrophe or a dot. */
function isWrittenAsUnit(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at];
  const next = scan.tokens[end];
  const { shyUnits, unitFollowers } = scan.language.homonyms;
  if (token !== undefined && end === at + 1 && token.spaced && shyUnits.has(token.word)) {
    const follows = unitFollowers.startingAt(scan.tokens, end) !== undefined;
    if (next?.kind === 'word' ? !follows : next?.kind === 'number') return false;
  }
  if (token?.kind === 'sign' && /^["”″′'’]$/.test(token.word)) return isMark(scan, at, end);
  if (token === undefined || token.text.length > 1 || end > at + 1) return true;
  if (isDecade(scan, at)) return false;
  const capital = token.text !== token.word && !/^[WVJKCFA]$/.test(token.text);
  return !capital && !(next?.spaced === false && /^['’-]$/.test(next.word));
}

/** "the 20s" are years, no seconds. */
function isDecade({ tokens, language }: Scan, at: number): boolean {
  if (tokens[at]?.text !== 's' || tokens[at]?.spaced) return false;
  return language.ages.determiners.endingAt(tokens, at - 2) !== undefined;
}

/** `5'10"`: written on to its number, and no closing quotation mark. */
function isMark(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.spaced) return false;
  if (/^["”]$/.test(token.word)) return !scan.isQuoted(at);
  if (end > at + 1 || token.word === '″' || token.word === '′') return true;
  // A single apostrophe stands for feet only before inches or after another length: "2 yd 7'".
  const isBeforeInches = isInchMark(scan, at + 2) && scan.tokens[at + 1]?.kind === 'number';
  const before = scan.language.units.endingAt(scan.tokens, at - 2);
  const isSecond = scan.tokens[(before?.end ?? 0) - 1]?.kind === 'number';
  return isBeforeInches || (isSecond && before?.value.measure === 'length');
}

function isInchMark(scan: Scan, at: number): boolean {
  const [mark, second] = [scan.tokens[at], scan.tokens[at + 1]];
  if (mark === undefined || mark.spaced) return false;
  return /^["”″]$/.test(mark.word) || (/^['’]$/.test(mark.word) && second?.word === mark.word);
}

function powerAfter(
  scan: Scan,
  at: number,
  { code }: Unit,
): { value: 2 | 3; end: number } | undefined {
  // `6'2"` and "6ft 2" are feet and inches.
  if (scan.tokens[at - 1]?.kind === 'sign') return undefined;
  if (code === '[ft_i]' && scan.tokens[at]?.spaced !== false) {
    return scan.language.powersAfter.startingAt(scan.tokens, at);
  }
  const caret = scan.tokens[at]?.word === '^' ? at + 1 : at;
  const digit = scan.tokens[caret];
  const near = digit !== undefined && (!digit.spaced || scan.tokens[caret + 1]?.kind !== 'word');
  if (digit?.kind === 'number' && near && (digit.text === '2' || digit.text === '3')) {
    return { value: digit.text === '2' ? 2 : 3, end: caret + 1 };
  }
  return scan.language.powersAfter.startingAt(scan.tokens, at);
}

function raised(unit: Unit, power: 2 | 3): Unit {
  return {
    measure: power === 2 ? 'area' : 'volume',
    ...(unit.code !== undefined && { code: unit.code + power }),
    ...(unit.size !== undefined && { size: unit.size ** power }),
  };
}
