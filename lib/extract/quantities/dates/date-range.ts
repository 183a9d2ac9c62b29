import type { Found, Scan } from '../scan';
import { isoOf, type Moment } from './calendar';
import { type DatePiece, isClock, readDatePiece } from './date-piece';

/**
 * Two years that are the ends of one time ("2021-2025"), and dates of which one says the other's
 * year, or none says it: "từ tháng 3 đến tháng 8/2011", "between May 3 and June 5, 2024".
 */
export function readDateRange(scan: Scan, low: DatePiece): Found | undefined {
  const joint = jointAfter(scan, low);
  const high = joint === undefined ? undefined : readDatePiece(scan, joint);
  if (high === undefined || grainOf(low.moment) === undefined) return undefined;
  if (grainOf(low.moment) !== grainOf(high.moment)) return undefined;
  if (isWhole(low.moment) && isWhole(high.moment)) return undefined;
  const [from, to] = withYears(low.moment, high.moment).map((moment) =>
    isoOf(moment, scan.published, scan.language.dates.weekdayTurn),
  );
  if (from?.said === undefined || to?.said === undefined) return undefined;
  const [first, last] = [from.assumed ?? from.said, to.assumed ?? to.said];
  if (first >= last) return undefined;
  const isOpen = from.assumed !== undefined || to.assumed !== undefined;
  return {
    measure: 'date',
    rule: 'date',
    first: low.first,
    last: high.last,
    until: high.last,
    iso: `${from.said}/${to.said}`,
    ...(isOpen && { assumed: { iso: `${first}/${last}` } }),
  };
}

/** "8 February 1700 – 17 March 1782" are two dates, each of which says all. */
function isWhole({ year, month, quarter }: Moment): boolean {
  return year !== undefined && (month ?? quarter) !== undefined;
}

/** Past "đến", "to", a dash, or past "and" where "between" stands before. */
function jointAfter(scan: Scan, { first, last }: DatePiece): number | undefined {
  const { ranges, periods } = scan.language;
  const to = ranges.to.startingAt(scan.tokens, last);
  if (to !== undefined) return to.end;
  const head = periods.heads.endingAt(scan.tokens, first - 1)?.end ?? first;
  if (ranges.open.endingAt(scan.tokens, head - 1)?.value !== 'between') return undefined;
  return ranges.and.startingAt(scan.tokens, last)?.end;
}

/** Days, months, quarters and years can be ends; times of day and weekdays are none. */
function grainOf(moment: Moment): 'day' | 'month' | 'quarter' | 'year' | undefined {
  const { year, month, day, quarter, part, century, decade, lastDay, lastYear, relative } = moment;
  const isMore = [part, century, decade, lastDay, lastYear, relative].some(
    (field) => field !== undefined,
  );
  if (isMore || isClock(moment)) return undefined;
  if (day !== undefined) return month === undefined ? undefined : 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined) return 'quarter';
  return year === undefined ? undefined : 'year';
}

function withYears(low: Moment, high: Moment): readonly [Moment, Moment] {
  if (high.year !== undefined && low.year === undefined) {
    const turns = (low.month ?? 0) > (high.month ?? 12);
    return [{ ...low, year: turns ? high.year - 1 : high.year }, high];
  }
  if (low.year === undefined || high.year !== undefined) return [low, high];
  return [low, { ...high, year: low.year }];
}
