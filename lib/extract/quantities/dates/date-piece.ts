import type { Language } from '../../languages/language';
import { given } from '../given';
import type { Scan } from '../scan';
import type { Moment } from './calendar';
import { matchPatterns, mergePatterns, type PatternMatch, type PatternTree } from './pattern';

/** What a stretch of tokens says of a time. */
export interface DatePiece {
  moment: Moment;
  first: number;
  last: number;
}

/** The longest time that begins at a token: a date, a time of day, or both together. */
export function readDatePiece(scan: Scan, at: number): DatePiece | undefined {
  const piece = readPiece(scan, at);
  return piece && withMore(scan, piece);
}

/** A clock time with its date, a weekday with its week: pieces that say different things. */
function withMore(scan: Scan, piece: DatePiece): DatePiece {
  const next = nextPiece(scan, piece);
  if (next === undefined) return piece;
  const leads = next.moment.month !== undefined && piece.moment.month === undefined;
  return withMore(scan, {
    moment: { ...piece.moment, ...next.moment },
    first: leads ? next.first : piece.first,
    last: next.last,
  });
}

function nextPiece(scan: Scan, { moment, last }: DatePiece): DatePiece | undefined {
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

/** A moment says a time of day. */
export function isClock({ hour }: Moment): boolean {
  return hour !== undefined;
}

function readPiece(scan: Scan, at: number): DatePiece | undefined {
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
