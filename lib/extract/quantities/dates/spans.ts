import type { Grain } from '../../languages/dates';
import type { Found, Scan } from '../scan';
import { isoFrom, toDay } from './calendar';

/** Grains of the units of time that a span can be counted in. */
const grains: Readonly<Record<string, Grain>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

/**
 * A duration that lies right before or after the day of publication ("3 năm qua", "the next two
 * weeks", "five years ago"): adds the interval or day that it comes to, as assumed.
 */
export function withSpan(scan: Scan, found: Found): Found {
  if (found.measure !== 'duration') return found;
  const { spans } = scan.language.dates;
  const ago = spans.ago.startingAt(scan.tokens, found.last);
  const after = ago ?? spans.after.startingAt(scan.tokens, found.last);
  const before = spans.before.endingAt(scan.tokens, found.first - 1);
  if (after === undefined && before === undefined) return found;
  const turn = ago ? -1 : (spans.after.startingAt(scan.tokens, found.last) ?? before)?.value;
  const until = Math.max(found.until, after?.end ?? 0);
  const iso = intervalOf(scan, found, { turn: turn ?? -1, point: ago !== undefined });
  return iso === undefined
    ? { ...found, until }
    : { ...found, until, assumed: { ...found.assumed, iso } };
}

function intervalOf(
  { published }: Scan,
  { unitCode, value, valueMax }: Found,
  { turn, point }: { turn: -1 | 1; point: boolean },
): string | undefined {
  const grain = grains[unitCode ?? ''];
  const whole = value !== undefined && Number.isInteger(value) && value <= 10_000;
  if (published === undefined || grain === undefined || !whole || valueMax !== undefined)
    return undefined;
  const from = toDay(published);
  const first = isoFrom(from, grain, turn === 1 ? 1 : -value);
  return point ? first : `${first}/${isoFrom(from, grain, turn === 1 ? value : -1)}`;
}
