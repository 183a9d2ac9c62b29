import type { Numeral } from '../../text/numerals/read-numeral';
import type { Currency, Unit } from '../languages/units';
import { isGlued, type Scan } from './scan';

/** A number with the unit or currency that it is measured in. */
export interface Term {
  first: number;
  /** The token after the number and its unit. */
  end: number;
  /** The token after all that belongs to it, where that is more. */
  until?: number;
  value: number;
  numeral: Numeral;
  dimension?: Dimension;
}

/** What a number is measured in, and the tokens that say so. */
export type Dimension = { first: number; last: number; per?: { first: number; last: number } } & (
  | { kind: 'money'; currency: Currency }
  | { kind: 'unit'; unit: Unit }
  | { kind: 'age' }
);

/** The number at a token with what it is measured in: "$1.2bn", "42-kilometre", "2 năm rưỡi". */
export function readTerm(scan: Scan, at: number): Term | undefined {
  return readSignedMoney(scan, at) ?? readNumberAndUnit(scan, at);
}

/** An amount after its currency: "US$1.2bn", "VND 5 million". */
function readSignedMoney(scan: Scan, at: number): Term | undefined {
  const minus = /^[-−]$/.test(scan.tokens[at]?.word ?? '') ? 1 : 0;
  const sign = currencyAt(scan, at + minus);
  if (sign?.value.sign !== true) return undefined;
  const numeral = scan.amountAt(sign.end);
  if (numeral === undefined || numeral.form === 'words') return undefined;
  const dimension: Dimension = {
    kind: 'money',
    currency: sign.value,
    first: at + minus,
    last: sign.end,
  };
  const value = minus === 1 ? -numeral.value : numeral.value;
  const term: Term = { first: at, end: numeral.end, value, numeral, dimension };
  const again = currencyAt(scan, numeral.end);
  if (again !== undefined && !again.value.minor) {
    const known = again.value.assumed === true ? sign.value : again.value;
    return withPer(scan, { ...term, end: again.end, dimension: { ...dimension, currency: known } });
  }
  return withPer(scan, term);
}

function currencyAt(scan: Scan, at: number): { value: Currency; end: number } | undefined {
  const match = scan.language.currencies.startingAt(scan.tokens, at);
  if (match?.value.tight !== true) return match;
  return isGlued(scan, match.end - 1) && scan.tokens[at]?.text !== 'a' ? match : undefined;
}

function readNumberAndUnit(scan: Scan, at: number): Term | undefined {
  const numeral = scan.numeralAt(at);
  if (numeral === undefined) return undefined;
  const term: Term = { first: at, end: numeral.end, value: numeral.value, numeral };
  const hyphen = scan.tokens[numeral.end]?.word === '-' && isGlued(scan, numeral.end);
  const from = hyphen && isGlued(scan, numeral.end + 1) ? numeral.end + 1 : numeral.end;
  return readMoneyAfter(scan, term, from) ?? readUnitAfter(scan, term, from) ?? term;
}

function readMoneyAfter(scan: Scan, term: Term, from: number): Term | undefined {
  const match = currencyAt(scan, from);
  if (match === undefined) return undefined;
  // "$5 $10" and "5 USD1.23": the sign belongs to the number that it touches.
  if (match.value.sign && scan.tokens[match.end]?.kind === 'number' && isGlued(scan, match.end)) {
    if (!isGlued(scan, from)) return undefined;
  }
  const dimension: Dimension = {
    kind: 'money',
    currency: match.value,
    first: from,
    last: match.end,
  };
  const scale = scan.language.numbers.words.startingAt(scan.tokens, match.end);
  const money: Term =
    scale?.value.role === 'scale' && term.numeral.scale === 1
      ? { ...term, value: term.value * scale.value.value, end: scale.end, dimension }
      : { ...term, end: match.end, dimension };
  return withPer(scan, withMinor(scan, withHalf(scan, money)));
}

/** Cents after the main unit: "hai đô la và 23 xen", "20 rupees 43". */
function withMinor(scan: Scan, term: Term): Term {
  if (term.dimension?.kind !== 'money' || term.dimension.currency.minor) return term;
  if (!Number.isInteger(term.value)) return term;
  const and = scan.language.numbers.words.startingAt(scan.tokens, term.end);
  const joint = and?.value.role === 'and' ? and.end : term.end;
  const cents = scan.numeralAt(joint);
  if (cents === undefined || !(cents.value > 0 && cents.value < 100)) return term;
  if (!Number.isInteger(cents.value)) return term;
  const unit = scan.language.currencies.startingAt(scan.tokens, cents.end);
  const named = unit?.value.minor !== undefined;
  const last = scan.tokens[cents.end];
  const bare =
    joint === term.end && cents.value >= 10 && (last === undefined || /^[.,;)]$/.test(last.word));
  if (!named && !bare) return term;
  const end = named && unit ? unit.end : cents.end;
  return { ...term, value: term.value + cents.value / 100, end };
}

/** "rưỡi" after a unit: half of it more. */
function withHalf(scan: Scan, term: Term): Term {
  const word = scan.language.numbers.words.startingAt(scan.tokens, term.end);
  if (word?.value.role !== 'half') return term;
  return { ...term, value: term.value + term.numeral.scale / 2, end: word.end };
}

function readUnitAfter(scan: Scan, term: Term, from: number): Term | undefined {
  const age = scan.language.ages.after.startingAt(scan.tokens, from);
  const found = unitAt(scan, from);
  if (age !== undefined && (found === undefined || age.end >= found.last)) {
    return { ...term, end: age.end, dimension: { kind: 'age', first: from, last: age.end } };
  }
  if (found === undefined) return undefined;
  const { last, unit } = found;
  const dimension: Dimension = { kind: 'unit', unit, first: from, last };
  const simple = withHalf(scan, { ...term, end: last, dimension });
  return withPer(scan, withSmaller(scan, simple));
}

/** A unit with its power: "km", "square miles", "mét vuông", "km²". */
export function unitAt(scan: Scan, at: number): { unit: Unit; last: number } | undefined {
  const { language, tokens } = scan;
  const before = language.powersBefore.startingAt(tokens, at);
  const match = language.units.startingAt(tokens, before?.end ?? at);
  if (match === undefined || !isWrittenAsUnit(scan, before?.end ?? at, match.end)) return undefined;
  const after = powerAfter(scan, match.end);
  const power = before?.value ?? after?.value;
  if (power === undefined) return { unit: match.value, last: match.end };
  if (match.value.measure !== 'length')
    return before ? undefined : { unit: match.value, last: match.end };
  return { unit: raised(match.value, power), last: after?.end ?? match.end };
}

/** A single letter is a unit right after a number or a space, never before an apostrophe or a dot. */
function isWrittenAsUnit(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.text.length > 1 || end > at + 1) return true;
  const next = scan.tokens[end];
  const capital = token.text !== token.word && !/^[WVJKCFA]$/.test(token.text);
  return !capital && !(next?.spaced === false && /^['’-]$/.test(next.word));
}

function powerAfter(scan: Scan, at: number): { value: 2 | 3; end: number } | undefined {
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

/** A smaller unit of the same measure right after: "2 giờ 30 phút", "6 ft 2 in". */
function withSmaller(scan: Scan, term: Term): Term {
  if (term.dimension?.kind !== 'unit') return term;
  const { unit } = term.dimension;
  const comma = scan.tokens[term.end]?.word === ',' ? term.end + 1 : term.end;
  const numeral = scan.numeralAt(comma);
  if (numeral === undefined || unit.size === undefined || !Number.isInteger(term.value))
    return term;
  const next = unitAt(scan, numeral.end);
  if (next?.unit.size === undefined || next.unit.measure !== unit.measure) return term;
  if (next.unit.size >= unit.size || unit.measure === 'temperature') return term;
  const value = (term.value * Math.round((unit.size / next.unit.size) * 1e6)) / 1e6 + numeral.value;
  const dimension: Dimension = {
    kind: 'unit',
    unit: next.unit,
    first: numeral.end,
    last: next.last,
  };
  return withSmaller(scan, { ...term, value, end: next.last, dimension });
}

/** What the quantity is divided by: "/người/tháng", "per hour", "trên giờ". */
function withPer(scan: Scan, term: Term): Term {
  const { dimension } = term;
  if (dimension === undefined || dimension.kind === 'age') return term;
  const slash = scan.tokens[term.end]?.word === '/';
  const isTime = dimension.kind === 'unit' && dimension.unit.measure === 'duration';
  if (isTime && !(slash && isGlued(scan, term.end))) return term;
  const first = perEnd(scan, term.end, dimension.kind === 'money');
  if (first === undefined) return term;
  let { last } = first;
  for (let next = perEnd(scan, last, true); next !== undefined; next = perEnd(scan, last, true)) {
    if (scan.tokens[last]?.word !== '/') break;
    last = next.last;
  }
  const per = { first: first.first, last };
  const apart = slash && !isGlued(scan, term.end);
  const end = apart ? term.end : last;
  if (dimension.kind === 'money')
    return { ...term, end, until: last, dimension: { ...dimension, per } };
  const unit = perUnit(scan, dimension.unit, per);
  return { ...term, end, until: last, dimension: { ...dimension, unit, per } };
}

function perEnd(
  scan: Scan,
  at: number,
  anyNoun: boolean,
): { first: number; last: number } | undefined {
  const match = scan.language.per.startingAt(scan.tokens, at);
  if (match === undefined) return undefined;
  const unit = unitAt(scan, match.end);
  if (unit !== undefined) return { first: match.end, last: unit.last };
  const slash = scan.tokens[at]?.word === '/';
  const noun = scan.tokens[match.end]?.kind === 'word';
  return slash && anyNoun && noun ? { first: match.end, last: match.end + 1 } : undefined;
}

function perUnit(scan: Scan, unit: Unit, per: { first: number; last: number }): Unit {
  const lower = unitAt(scan, per.first)?.unit;
  const speed = unit.measure === 'length' && lower?.measure === 'duration';
  return {
    measure: speed ? 'speed' : unit.measure,
    ...(unit.code !== undefined &&
      lower?.code !== undefined && { code: `${unit.code}/${lower.code}` }),
  };
}
