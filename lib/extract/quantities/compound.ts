import type { Unit } from '../languages/units';
import { readCounted } from './counted';
import { currencyAt } from './currency-at';
import { isGlued, type Scan } from './scan';
import type { Dimension, Term } from './term';
import { unitAt } from './unit-at';

/**
 * A measure said in two or three units: in the smallest of them ("2 giờ 30 phút", "6 ft 2 in"), or
 * in the one that is named where the other is not ("6-foot-6", "1m75").
 */
export function withSmaller(scan: Scan, term: Term): Term {
  if (term.dimension?.kind !== 'unit') return term;
  const { unit } = term.dimension;
  return (
    withInches(scan, term, unit) ??
    withDecimals(scan, term) ??
    withNext(scan, term, isMinutes(scan, term) ? minute : unit)
  );
}

const minute: Unit = { measure: 'duration', code: 'min', size: 60 };

/** A number of a smaller unit of the same measure, right after or past a comma. */
function withNext(scan: Scan, term: Term, unit: Unit): Term {
  const numeral = scan.numeralAt(smallerFrom(scan, term, unit));
  if (numeral === undefined || unit.size === undefined || !Number.isInteger(term.value))
    return term;
  const found = unitAt(scan, numeral.end);
  if (found === undefined) return term;
  const next = unit.code === 'h' && isLetterM(scan, numeral.end) ? minute : found.unit;
  if (next.size === undefined || next.measure !== unit.measure) return term;
  if (next.size >= unit.size || unit.measure === 'temperature') return term;
  const value = (term.value * Math.round((unit.size / next.size) * 1e6)) / 1e6 + numeral.value;
  const last = next === minute ? numeral.end + 1 : found.last;
  const dimension: Dimension = { kind: 'unit', unit: next, first: numeral.end, last };
  return withSmaller(scan, { ...term, value, end: last, dimension });
}

/** "2m 30s": minutes, where seconds follow. */
function isMinutes(scan: Scan, { value, end }: Term): boolean {
  const [number, letter] = [scan.tokens[end], scan.tokens[end + 1]];
  if (!isLetterM(scan, end - 1) || value >= 60 || letter?.text !== 's' || letter.spaced)
    return false;
  return /^[0-5]?\d$/.test(number?.text ?? '');
}

/** "m" written on to its number. */
function isLetterM(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.text === 'm' && isGlued(scan, at);
}

/** "6-foot-6", "5-foot-11-inch", "6ft 2": the inches are feet and their twelfths. */
function withInches(scan: Scan, term: Term, { code }: Unit): Term | undefined {
  if (code !== '[ft_i]') return undefined;
  const isJoined =
    scan.tokens[term.end]?.word === '-' && isGlued(scan, term.end) && isGlued(scan, term.end + 1);
  const at = isJoined ? term.end + 1 : term.end;
  const inches = scan.tokens[at];
  if (!/^(?:\d|1[01])$/.test(inches?.text ?? '')) return undefined;
  if (!isJoined && !isBareInches(scan, at)) return undefined;
  const named =
    isJoined && scan.tokens[at + 1]?.word === '-' && scan.tokens[at + 2]?.word === 'inch';
  const end = named ? at + 3 : at + 1;
  return { ...term, value: term.value + Number(inches?.text) / 12, end };
}

/** Right after "ft", where the number neither measures nor counts anything of its own. */
function isBareInches(scan: Scan, at: number): boolean {
  if (scan.tokens[at - 1]?.word !== 'ft' || scan.numeralAt(at)?.end !== at + 1) return false;
  const next = scan.tokens[at + 1];
  if (next?.kind === 'number' || (next?.kind === 'sign' && !/^[.,;:!?)”"]$/.test(next.word))) {
    return false;
  }
  return (
    unitAt(scan, at + 1) === undefined &&
    currencyAt(scan, at + 1) === undefined &&
    readCounted(scan, at + 1) === undefined
  );
}

/** "1m75", "3kg2": what is written on to the unit are decimals, as Vietnamese says them. */
function withDecimals(scan: Scan, term: Term): Term | undefined {
  const end = decimalsEnd(scan, term.first);
  if (end === undefined || term.end !== end - 1) return undefined;
  return { ...term, value: Number(`${term.value}.${scan.tokens[term.end]?.text}`), end };
}

/** The token after a number, a unit and decimals that are written in one: "1m75". */
export function decimalsEnd(scan: Scan, at: number): number | undefined {
  const [whole, unit, decimals] = scan.tokens.slice(at, at + 3);
  if (!scan.language.numbers.shortTails || !/^\d{1,3}$/.test(whole?.text ?? '')) return undefined;
  if (!/^(?:k?m|kg)$/.test(unit?.text ?? '') || !/^\d\d?$/.test(decimals?.text ?? ''))
    return undefined;
  const isOne = isGlued(scan, at + 1) && isGlued(scan, at + 2) && !goesOn(scan, at + 3);
  return isOne ? at + 3 : undefined;
}

/** Letters, digits or a joint are written on to what stands before. */
function goesOn(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return isGlued(scan, at) && (token?.kind !== 'sign' || /^[-/–_]$/.test(token.word));
}

/** Past a comma, or past "and" where the units are no times: "2 km and 1 metre". */
function smallerFrom(scan: Scan, term: Term, { measure }: Unit): number {
  const comma = scan.tokens[term.end]?.word === ',' ? term.end + 1 : term.end;
  const and = scan.language.numbers.words.startingAt(scan.tokens, comma);
  return and?.value.role === 'and' && measure !== 'duration' ? and.end : comma;
}
