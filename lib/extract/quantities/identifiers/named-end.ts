import type { PhraseMatch } from '../../../text/phrases';
import type { NameHead } from '../../languages/language';
import { decimalsEnd } from '../compound';
import { currencyAt } from '../currency-at';
import { isCapitalised, isGlued, type Scan } from '../scan';
import { isCodePart, isJoint, longest } from './code-parts';

/** A plain number after a word that it numbers, or after a name. */
export function namedEnd(scan: Scan, at: number): number | undefined {
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
