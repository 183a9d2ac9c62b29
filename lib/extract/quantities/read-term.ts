import type { Numeral } from '../../text/numerals/read-numeral';
import type { Unit } from '../languages/units';
import { withSmaller } from './compound';
import { readCounted } from './counted';
import { currencyAt } from './currency-at';
import { readMoneyAfter, readSignedMoney } from './money';
import { withPer } from './per';
import { isGlued, type Scan } from './scan';
import { type Dimension, type Term, withHalf } from './term';
import { saysTotal } from './totals';
import { unitAt } from './unit-at';

/** The number at a token with what it is measured in: "$1.2bn", "42-kilometre", "2 năm rưỡi". */
export function readTerm(scan: Scan, at: number): Term | undefined {
  return readSignedMoney(scan, at) ?? readNumberAndUnit(scan, at);
}

function readNumberAndUnit(scan: Scan, at: number): Term | undefined {
  const numeral =
    portionAt(scan, at) ?? amountBefore(scan, at) ?? millionsAt(scan, at) ?? scan.numeralAt(at);
  if (numeral === undefined) return undefined;
  const term: Term = { first: at, end: numeral.end, value: numeral.value, numeral };
  const hyphen = scan.tokens[numeral.end]?.word === '-' && isGlued(scan, numeral.end);
  const from = hyphen && isGlued(scan, numeral.end + 1) ? numeral.end + 1 : numeral.end;
  const money = readMoneyAfter(scan, term, from);
  const unit = readUnitAfter(scan, term, from);
  // "xen ti mét" are no cents.
  const longer = money === undefined || (unit && unit.end > money.end) ? unit : money;
  return longer ?? coldAfter(scan, term) ?? term;
}

/** "2 below zero": degrees that nobody names. */
function coldAfter(scan: Scan, term: Term): Term | undefined {
  const match = scan.language.belowZero.startingAt(scan.tokens, term.end);
  if (match === undefined) return undefined;
  const unit: Unit = { measure: 'temperature', code: 'deg' };
  const said = { first: term.end, last: match.end };
  return {
    ...term,
    value: -term.value,
    end: match.end,
    dimension: { kind: 'unit', unit, ...said },
  };
}

/** "5m euros": no metres before a currency. */
function amountBefore(scan: Scan, at: number): Numeral | undefined {
  const suffix = scan.tokens[at + 1];
  if (scan.tokens[at]?.kind !== 'number' || suffix === undefined || suffix.spaced) return undefined;
  if (!scan.language.numbers.moneySuffixes.has(suffix.word)) return undefined;
  const numeral = scan.amountAt(at);
  if (numeral === undefined || currencyAt(scan, numeral.end) === undefined) return undefined;
  return numeral;
}

/**
 * "3.2m people", "5m homes", a population of "68.3m" are millions; "400m runners" and "100m hurdles"
 * run metres.
 */
function millionsAt(scan: Scan, at: number): Numeral | undefined {
  const [number, letter] = [scan.tokens[at], scan.tokens[at + 1]];
  if (number?.kind !== 'number' || letter?.text !== 'm' || letter.spaced) return undefined;
  if (scan.language.counted.headFirst || isRaceLength(number.text)) return undefined;
  const noun = readCounted(scan, at + 2);
  const isCounted = noun !== undefined && noun.first === noun.head;
  return isCounted || saysTotal(scan, at) ? scan.amountAt(at) : undefined;
}

function isRaceLength(written: string): boolean {
  return /^(?:[5-9]0|\d+00|110|\d,\d00)$/.test(written);
}

/** "half an inch": a share of the unit that must follow. */
function portionAt(scan: Scan, at: number): Numeral | undefined {
  const portion = scan.language.numbers.portions.startingAt(scan.tokens, at);
  if (portion === undefined) return undefined;
  const hyphen = scan.tokens[portion.end]?.word === '-' ? 1 : 0;
  if (unitAt(scan, portion.end + hyphen) === undefined) return undefined;
  return { value: portion.value, end: portion.end, form: 'words', scale: 1 };
}

function readUnitAfter(scan: Scan, term: Term, from: number): Term | undefined {
  const age = scan.language.ages.after.startingAt(scan.tokens, from);
  const found = unitAt(scan, from) ?? unitInBrackets(scan, from);
  if (age !== undefined && (found === undefined || age.end >= found.last)) {
    return {
      ...term,
      end: age.end,
      dimension: { kind: 'age', code: age.value, first: from, last: age.end },
    };
  }
  if (found === undefined || isYearBefore(scan, term, found.last)) return undefined;
  const { last, unit } = found;
  const dimension: Dimension = { kind: 'unit', unit, first: from, last };
  const simple = belowZero(scan, withHalf(scan, { ...term, end: last, dimension }));
  return withPer(scan, withSmaller(scan, simple));
}

/** "20 (kg)", "20 [kg]" */
function unitInBrackets(scan: Scan, at: number): ReturnType<typeof unitAt> {
  if (!/^[([{]$/.test(scan.tokens[at]?.word ?? '')) return undefined;
  const found = unitAt(scan, at + 1);
  const isClosed = found && /^[)\]}]$/.test(scan.tokens[found.last]?.word ?? '');
  return isClosed ? { unit: found.unit, last: found.last + 1 } : undefined;
}

/** "World Cup 2018 day five": four digits before a unit in the singular are a year. */
function isYearBefore(scan: Scan, { first, end }: Term, last: number): boolean {
  const [year, unit] = [scan.tokens[first], scan.tokens[last - 1]];
  if (scan.language.counted.headFirst || end !== first + 1 || last !== end + 1) return false;
  return (
    /^(?:19|20)\d\d$/.test(year?.text ?? '') && /^(?:day|week|month|year)$/.test(unit?.word ?? '')
  );
}

/** "2 degrees below zero" */
function belowZero(scan: Scan, term: Term): Term {
  const match = scan.language.belowZero.startingAt(scan.tokens, term.end);
  return match === undefined ? term : { ...term, value: -term.value, end: match.end };
}
