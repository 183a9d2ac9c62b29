import { type Found, isCapitalised, type Reader, type Scan } from '../scan';
import { isoOf, type Moment } from './calendar';
import { type DatePiece, isClock, readDatePiece } from './date-piece';
import { readDateRange } from './date-range';

/** Dates, times of day and both together, said outright or relative to the day of publication. */
export const readDate: Reader = (scan, at) => {
  const whole = readDatePiece(scan, at);
  if (whole === undefined) return undefined;
  const range = readDateRange(scan, whole);
  if (range !== undefined) return range;
  if (isLength(scan, whole)) return undefined;
  const { moment, first, last } = whole;
  const reading = isoOf(moment, scan.published, scan.language.dates.weekdayTurn);
  if (reading.said === undefined && reading.assumed === undefined && !moment.relative) {
    return undefined;
  }
  const isName = isNamed(scan, whole) || isBareQuarter(scan, whole);
  const minor = isName ? 'named' : minorOf(moment);
  return {
    measure: 'date',
    rule: ruleOf(moment),
    first,
    last,
    until: last,
    ...(reading.said !== undefined && { iso: reading.said }),
    ...(reading.assumed !== undefined && { assumed: { iso: reading.assumed } }),
    ...(minor && { minor }),
  };
};

function minorOf(moment: Moment): Found['minor'] {
  if (moment.month !== undefined || moment.year !== undefined || moment.day !== undefined)
    return undefined;
  if (moment.relative !== undefined) return 'relative';
  if (moment.weekday !== undefined) return 'weekday';
  return isClock(moment) ? 'time' : undefined;
}

/** "kéo dài khoảng 2 giờ 30 phút": hours and minutes that something takes, each with its word. */
function isLength(scan: Scan, { moment, first, last }: DatePiece): boolean {
  if (ruleOf(moment) !== 'clock time' || moment.minute === undefined) return false;
  if (scan.tokens[last - 1]?.kind !== 'word') return false;
  const qualifier = scan.language.qualifiers.before.endingAt(scan.tokens, first - 1);
  // "dài hơn" is a qualifier too, and in "kéo dài hơn" half of one.
  const ends = qualifier === undefined ? [first] : [qualifier.end, first - 1];
  const { lengthHeads } = scan.language.dates;
  return ends.some((end) => lengthHeads.endingAt(scan.tokens, end - 1) !== undefined);
}

/** "Q3" without its year may name a round of a race as well. */
function isBareQuarter({ tokens }: Scan, { moment, first }: DatePiece): boolean {
  return tokens[first]?.word === 'q' && moment.quarter !== undefined && moment.year === undefined;
}

/** "London 2012", "the 2018 Ryder Cup": a year that nothing announces, beside a name. */
function isNamed(scan: Scan, { first, last }: DatePiece): boolean {
  const [before, year, after] = scan.tokens.slice(Math.max(0, first - 1), last + 1);
  if (first === 0 || last !== first + 1 || !/^\d{4}$/.test(year?.text ?? '')) return false;
  const { periods, counted } = scan.language;
  const isOpened = [periods.dates, periods.heads].some(
    (table) => table.endingAt(scan.tokens, first - 1) !== undefined,
  );
  if (isOpened) return false;
  const isFirst = first === 1 || scan.tokens[first - 2]?.kind === 'sign';
  if (isCapitalised(before) && !isFirst) return true;
  return (
    isCapitalised(after) &&
    after?.spaced === true &&
    counted.stops.endingAt(scan.tokens, first - 1) !== undefined
  );
}

function ruleOf(moment: Moment): Found['rule'] {
  if (moment.relative !== undefined) return 'relative date';
  const isDate = moment.month ?? moment.year ?? moment.weekday ?? moment.day ?? moment.century;
  return isClock(moment) && isDate === undefined ? 'clock time' : 'date';
}
