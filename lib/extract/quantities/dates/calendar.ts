import type { Grain, RelativeDay, Season } from '../../languages/dates';

/** A time as far as a text says it. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
  /** Last year of a range of years, last day of a range of days. */
  lastYear?: number;
  lastDay?: number;
  quarter?: number;
  /** The first, middle or last part of a month: 1, 2, 3. */
  part?: number;
  century?: number;
  decade?: number;
  /** 1 is Monday. */
  weekday?: number;
  hour?: number;
  minute?: number;
  second?: number;
  relative?: RelativeDay;
}

/** ISO 8601 of what is said, `X` for what is not, and of what it comes to seen from a day. */
export interface IsoReading {
  said?: string;
  assumed?: string;
}

/** Names a moment in ISO 8601; `published` is the ISO day that it is seen from. */
export function isoOf(moment: Moment, published: string | undefined, turn: -1 | 1): IsoReading {
  const clock = clockOf(moment);
  const said = saidDate(moment);
  const whole = published === undefined ? undefined : assumedDate(moment, toDay(published), turn);
  const assumed = partOf(moment, whole ?? said) ?? whole;
  const date = said ?? (moment.relative === undefined ? '' : undefined);
  return {
    ...(date !== undefined && (date !== '' || clock !== '') && { said: date + clock }),
    ...(assumed !== undefined &&
      assumed + clock !== `${date}${clock}` && { assumed: assumed + clock }),
  };
}

/** Days that a part of a month is taken to begin and end at. */
const parts: Readonly<Record<number, readonly [first: string, last: string]>> = {
  1: ['01', '15'],
  2: ['10', '20'],
  3: ['15', '30'],
};

/** "late September" seen from its year: from the 15th on. */
function partOf({ part }: Moment, month: string | undefined): string | undefined {
  const days = parts[part ?? 0];
  if (days === undefined || month === undefined || !/^\d{4}-\d\d$/.test(month)) return undefined;
  return `${month}-${days[0]}/${month}-${month.endsWith('-02') ? '28' : days[1]}`;
}

function clockOf({ hour, minute, second }: Moment): string {
  if (hour === undefined) return '';
  const parts = [hour, minute ?? 0, second].filter((part) => part !== undefined);
  return `T${parts.map((part) => pad(part)).join(':')}`;
}

function saidDate(moment: Moment): string | undefined {
  const { year, month, day, quarter, century, decade, weekday, lastYear, lastDay } = moment;
  if (century !== undefined) return `${pad(century - 1)}XX`;
  if (decade !== undefined) return `${String(decade).slice(0, 3)}X`;
  if (lastYear !== undefined && year !== undefined) return `${pad(year, 4)}/${pad(lastYear, 4)}`;
  const known = year === undefined ? 'XXXX' : pad(year, 4);
  if (quarter !== undefined) return `${known}-Q${quarter}`;
  const one = known + dash(month) + dash(day);
  if (lastDay !== undefined) return `${one}/${known}${dash(month)}${dash(lastDay)}`;
  if (month !== undefined) return one;
  if (day !== undefined) return `${known}-XX-${pad(day)}`;
  if (year !== undefined) return known;
  return weekday === undefined ? undefined : `XXXX-WXX-${weekday}`;
}

/** What the text leaves open, filled in from the day of publication. */
function assumedDate(moment: Moment, from: Date, turn: -1 | 1): string | undefined {
  const { relative, weekday, year, month, quarter } = moment;
  if (relative !== undefined) return relativeDate(relative, from, weekday);
  if (year !== undefined) return undefined;
  if (month !== undefined) {
    return saidDate({ ...moment, year: nearestYear(from, month, turn) });
  }
  if (quarter !== undefined) return `${from.getUTCFullYear()}-${pad(quarter * 3 - 2)}`;
  if (weekday !== undefined) return isoDay(turnTo(from, weekday, turn));
  if (moment.century === undefined && moment.decade === undefined && moment.hour !== undefined) {
    return isoDay(from);
  }
  return undefined;
}

function relativeDate(relative: RelativeDay, from: Date, weekday?: number): string {
  const { grain, offset, hour, only } = relative;
  if (only === 'end') return `${isoFrom(from, 'year', offset)}-12-31`;
  if (only === 'weekend') {
    const saturday = addDays(from, offset * 7 + 5 - ((from.getUTCDay() + 6) % 7));
    return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`;
  }
  if (only !== undefined) return seasonOf(only, from, offset);
  if (hour !== undefined) return `${isoFrom(from, grain, offset)}T${pad(hour)}`;
  if (grain === 'week') {
    const monday = addDays(from, offset * 7 - ((from.getUTCDay() + 6) % 7));
    return isoDay(weekday === undefined ? monday : addDays(monday, weekday - 1));
  }
  return isoFrom(from, grain, offset);
}

/** Month that a season begins with, counted from 0. */
const seasons: Readonly<Record<Season, number>> = { spring: 2, summer: 5, autumn: 8, winter: 11 };

/** "last summer" is the latest that is over, "next summer" the first that has not begun. */
function seasonOf(season: Season, from: Date, offset: number): string {
  const year = from.getUTCFullYear();
  const begins = (of: number) => new Date(Date.UTC(of, seasons[season], 1));
  const ends = (of: number) => new Date(Date.UTC(of, seasons[season] + 3, 0));
  const isOver = ends(year) < from;
  const hasBegun = begins(year) <= from;
  const shift = offset < 0 && isOver ? 0 : offset > 0 && !hasBegun ? 0 : offset;
  return `${isoDay(begins(year + shift))}/${isoDay(ends(year + shift))}`;
}

/** The second, day, month, quarter or year so many steps from a day, as far as its grain goes. */
export function isoFrom(from: Date, grain: Grain, offset: number): string {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  const step = steps[grain];
  if (step !== undefined) {
    return new Date(from.getTime() + offset * step.ms).toISOString().slice(0, step.cut);
  }
  if (grain === 'year') return pad(year + offset, 4);
  if (grain === 'day') return isoDay(addDays(from, offset));
  if (grain === 'week') return isoDay(addDays(from, offset * 7));
  const first = grain === 'month' ? month + offset : (Math.floor(month / 3) + offset) * 3;
  return isoDay(new Date(Date.UTC(year, first, 1))).slice(0, 7);
}

/** The year in which a month lies nearest to the day: the coming one, or the one just past. */
function nearestYear(from: Date, month: number, turn: -1 | 1): number {
  const distance = month - 1 - from.getUTCMonth();
  if (turn === 1) return from.getUTCFullYear() + (distance < 0 && distance > -1 ? 1 : 0);
  return from.getUTCFullYear() + (distance > 6 ? -1 : 0);
}

/** The weekday next after the day, or the last one before it or on it. */
function turnTo(from: Date, weekday: number, turn: -1 | 1): Date {
  const today = ((from.getUTCDay() + 6) % 7) + 1;
  const ahead = (weekday - today + 7) % 7;
  if (turn === 1) return addDays(from, ahead === 0 ? 7 : ahead);
  return addDays(from, ahead === 0 ? 0 : ahead - 7);
}

/** Grains below a day: their milliseconds, and how much of an ISO 8601 time they say. */
const steps: Readonly<Partial<Record<Grain, { ms: number; cut: number }>>> = {
  second: { ms: 1_000, cut: 19 },
  minute: { ms: 60_000, cut: 16 },
  hour: { ms: 3_600_000, cut: 13 },
};

/** An ISO 8601 day or time as it stands there, without regard to its zone. */
export function toDay(iso: string): Date {
  const time = /T\d\d:\d\d(?::\d\d)?/.exec(iso)?.[0] ?? 'T00:00:00';
  const day = new Date(`${iso.slice(0, 10)}${time}Z`);
  return Number.isNaN(day.getTime()) ? new Date(0) : day;
}

function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function dash(part: number | undefined): string {
  return part === undefined ? '' : `-${pad(part)}`;
}

function pad(part: number, width = 2): string {
  return String(part).padStart(width, '0');
}
