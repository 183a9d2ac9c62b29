import type { Language } from '../../languages/language';
import { given } from '../given';
import { type Found, isCapitalised, type Reader, type Scan } from '../scan';
import { isoOf, type Moment } from './calendar';
import { matchPatterns, mergePatterns, type PatternMatch, type PatternTree } from './pattern';

interface Piece {
  moment: Moment;
  first: number;
  last: number;
}

/** Dates, times of day and both together, said outright or relative to the day of publication. */
export const readDate: Reader = (scan, at) => {
  const piece = readPiece(scan, at);
  if (piece === undefined) return undefined;
  const whole = withMore(scan, piece);
  const { moment, first, last } = whole;
  const reading = isoOf(moment, scan.published, scan.language.dates.weekdayTurn);
  if (reading.said === undefined && reading.assumed === undefined && !moment.relative) {
    return undefined;
  }
  const minor = isNamed(scan, whole) ? 'named' : minorOf(moment);
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

/** A clock time with its date, a weekday with its week: pieces that say different things. */
function withMore(scan: Scan, piece: Piece): Piece {
  const next = nextPiece(scan, piece);
  if (next === undefined) return piece;
  const leads = next.moment.month !== undefined && piece.moment.month === undefined;
  return withMore(scan, {
    moment: { ...piece.moment, ...next.moment },
    first: leads ? next.first : piece.first,
    last: next.last,
  });
}

function nextPiece(scan: Scan, { moment, last }: Piece): Piece | undefined {
  const joint = scan.language.dates.joints.startingAt(scan.tokens, last);
  // The part of the day also opens a date: "10 giờ đêm 30 - 7".
  const part = isClock(moment) ? last - 1 : undefined;
  // Without a day to count from, "3 giờ chiều thứ Ba" are two things.
  const apart = scan.published === undefined && moment.weekday === undefined;
  return [joint?.end, last, part]
    .filter((from) => from !== undefined)
    .map((from) => readPiece(scan, from))
    .find(
      (next) =>
        next !== undefined &&
        next.last > last &&
        isDisjoint(moment, next.moment) &&
        !(apart && next.moment.weekday !== undefined),
    );
}

/** A time takes a date, a weekday takes a week or a date. */
function isDisjoint(a: Moment, b: Moment): boolean {
  if (isClock(a) !== isClock(b)) return true;
  if (a.weekday !== undefined) return b.month !== undefined || b.relative !== undefined;
  if (a.day === undefined || a.month !== undefined) return false;
  return b.relative?.grain === 'month' || (b.month !== undefined && b.day === undefined);
}

function isClock({ hour }: Moment): boolean {
  return hour !== undefined;
}

function readPiece(scan: Scan, at: number): Piece | undefined {
  const relative = scan.language.dates.relative.startingAt(scan.tokens, at);
  const match = matchPatterns(treeOf(scan.language), scan, at);
  if (match !== undefined && match.last > (relative?.end ?? at)) {
    return { moment: toMoment(match.slots), first: match.first, last: match.last };
  }
  return relative && { moment: { relative: relative.value }, first: at, last: relative.end };
}

const trees = new WeakMap<Language, PatternTree>();

function treeOf(language: Language): PatternTree {
  const known = trees.get(language);
  if (known !== undefined) return known;
  const tree = mergePatterns(language.dates.patterns);
  trees.set(language, tree);
  return tree;
}

/** The words besides numbers that a date of the language begins with. */
export function dateOpeners(language: Language): string[] {
  const { dates, ordinals } = language;
  const { relative, monthNames, monthParts, weekdays, quarters } = dates;
  const tables = [relative, monthNames, monthParts, weekdays, quarters, ordinals.words];
  return [...treeOf(language).byWord.keys(), ...tables.flatMap((table) => [...table.firstWords()])];
}

function toMoment(slots: PatternMatch['slots']): Moment {
  if (slots.F !== undefined) return undotted(slots.F);
  const { lastDay, year, ...rest } = {
    year: slots.Y ?? slots.R ?? slots.B,
    month: slots.M ?? slots.N,
    day: slots.D ?? slots.d ?? slots.g,
    lastDay: slots.e,
    quarter: slots.Q,
    part: slots.V,
    century: slots.C,
    decade: slots.E ?? slots.G,
    weekday: slots.W,
  };
  return { ...given({ ...clock(slots), ...rest, lastDay }), ...years(year, slots.y) };
}

function undotted(dotted: number): Moment {
  return {
    year: Math.floor(dotted / 1e4),
    month: Math.floor(dotted / 100) % 100,
    day: dotted % 100,
  };
}

/** A year in two digits is of this or the last century, or the last of a range ("1950-53"). */
function years(year: number | undefined, short: number | undefined): Moment {
  if (short === undefined) return given({ year });
  if (year === undefined) return { year: centuryOf(short) };
  return { year, lastYear: Math.floor(year / 100) * 100 + short };
}

function centuryOf(short: number): number {
  return short + (short < 40 ? 2000 : 1900);
}

function clock({ K, H = K, m, s, L, T, P }: PatternMatch['slots']): Moment {
  if (H === undefined) return {};
  const hour = P === 12 && H < 12 ? H + 12 : P === 0 && H === 12 ? 0 : H;
  const minute = m ?? T ?? (L === undefined ? undefined : 60 - L);
  return {
    hour: L === undefined ? hour : hour - 1,
    ...(minute !== undefined && { minute }),
    ...(s !== undefined && { second: s }),
  };
}

function minorOf(moment: Moment): Found['minor'] {
  if (moment.month !== undefined || moment.year !== undefined || moment.day !== undefined)
    return undefined;
  if (moment.relative !== undefined) return 'relative';
  if (moment.weekday !== undefined) return 'weekday';
  return isClock(moment) ? 'time' : undefined;
}

/** "London 2012", "the 2018 Ryder Cup": a year that nothing announces, beside a name. */
function isNamed(scan: Scan, { first, last }: Piece): boolean {
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
