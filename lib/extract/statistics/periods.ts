import { lowerBound } from '../../text/lower-bound';
import type { Phrases } from '../../text/phrases';
import type { Token } from '../../text/words';
import type { Quantity } from '../quantities/quantity';
import type { Sentence } from './sentence';

/** A time that figures of its sentence may cover: its tokens with the words that open and close it. */
export interface Period {
  first: number;
  last: number;
  /** It begins the sentence or a main part of it, and speaks of all that follows there. */
  leads: boolean;
}

/** Words between a time and what opens it, at most. */
const fillers = 3;

/** Further times that make one period with the first: "9 tháng đầu năm 2024". */
const most = 3;

/** Signs that part whole statements. */
const ends = /^[;:]$/;

/** The times of a sentence that a figure may cover, in order. Linear. */
export function periodsOf(sentence: Sentence): Period[] {
  const times = sentence.quantities.filter(isTime);
  const periods: Period[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const period = opened(sentence, times, index);
    if (period === undefined) continue;
    periods.push(period);
    while (index + 1 < times.length && isBefore(sentence, times[index + 1], period.last))
      index += 1;
  }
  return periods;
}

function isBefore({ tokens }: Sentence, time: Quantity | undefined, last: number): boolean {
  return time !== undefined && time.start < (tokens[last - 1]?.end ?? 0);
}

/** The time with the words around it that make it a period; nothing when none does. */
function opened(sentence: Sentence, times: readonly Quantity[], index: number): Period | undefined {
  const time = times[index];
  if (time === undefined) return undefined;
  const { tokens, language } = sentence;
  const at = lowerBound(tokens, time.start);
  const closed = closedAt(sentence, times, index);
  const opening = openedAt(sentence, at, time);
  const bare = headOf(sentence, at);
  const first = opening ?? (closed.closes || isBare(sentence, time, at) ? bare : undefined);
  if (first === undefined || isCompared(sentence, first)) return undefined;
  // "up 7% from last year", but "from 2015 to 2019".
  const isBase = language.periods.comparisons.startingAt(tokens, first)?.end === at;
  const isInterval = time.iso?.includes('/') || closed.last > lowerBound(tokens, time.end);
  if (isBase && !isInterval) return undefined;
  return { first, last: closed.last, leads: isLeading(sentence, first) };
}

/** Where the words begin that open a time: "trong vòng", "over the past", with fillers between. */
function openedAt(sentence: Sentence, at: number, { measure }: Quantity): number | undefined {
  const { tokens, language, first } = sentence;
  const { dates, durations } = language.periods;
  const table = measure === 'duration' ? durations : dates;
  let left = at;
  for (let step = 0; step <= fillers && left > first; step += 1) {
    const opening = endingWithin(table, tokens, left - 1, first);
    if (opening !== undefined) return opening;
    const filler = fillerBefore(sentence, left);
    if (filler === undefined) return undefined;
    left = filler;
  }
  return undefined;
}

function fillerBefore({ tokens, language, first }: Sentence, at: number): number | undefined {
  const { qualifiers, periods, dates } = language;
  for (const table of [periods.fillers, periods.heads, qualifiers.before, dates.spans.before]) {
    const start = endingWithin<unknown>(table, tokens, at - 1, first);
    if (start !== undefined) return start;
  }
  return undefined;
}

function endingWithin<Value>(
  table: Phrases<Value>,
  tokens: readonly Token[],
  at: number,
  first: number,
): number | undefined {
  const match = table.endingAt(tokens, at);
  return match !== undefined && match.end >= first ? match.end : undefined;
}

/** The word that belongs to a date and not to its span: "năm" before "2019". */
function headOf({ tokens, language, first }: Sentence, at: number): number {
  return endingWithin(language.periods.heads, tokens, at - 1, first) ?? at;
}

/** A month, quarter or year that needs no word before it: "năm 2019", "tháng 5", "last year". */
function isBare(sentence: Sentence, { measure, rule, iso, assumed }: Quantity, at: number) {
  if (measure !== 'date') return false;
  if (rule === 'relative date')
    return !isDay(sentence, at) && (isWeek(sentence, at) || !isDate(assumed?.iso));
  const { heads } = sentence.language.periods;
  const isHeaded = heads.startingAt(sentence.tokens, at) !== undefined || headOf(sentence, at) < at;
  return isHeaded && !/-\d\d-\d\d|-XX-/.test(iso ?? '');
}

function isDate(iso: string | undefined): boolean {
  return /^\d{4}-\d\d-\d\d/.test(iso ?? '');
}

/** "tuần trước", "last week" */
function isWeek({ tokens, language }: Sentence, at: number): boolean {
  return language.dates.relative.startingAt(tokens, at)?.value.grain === 'week';
}

/** "hôm nay", "yesterday": too short a time for a figure to cover. */
function isDay({ tokens, language }: Sentence, at: number): boolean {
  const relative = language.dates.relative.startingAt(tokens, at);
  return relative !== undefined && /^(?:second|minute|hour|day)$/.test(relative.value.grain);
}

/** Past "qua", "đầu năm 2024", "to 2024": what belongs to the time behind it. */
function closedAt(
  sentence: Sentence,
  times: readonly Quantity[],
  index: number,
): { last: number; closes: boolean } {
  const { tokens, language } = sentence;
  let last = lowerBound(tokens, times[index]?.end ?? 0);
  const { spans } = language.dates;
  const closing = spans.ago.startingAt(tokens, last) ?? spans.after.startingAt(tokens, last);
  let closes = closing !== undefined && closing.end <= sentence.last;
  if (closing !== undefined && closes) last = closing.end;
  for (let next = index + 1; next <= index + most; next += 1) {
    const joint = language.periods.joints.startingAt(tokens, last);
    const time = times[next];
    if (time === undefined || joint === undefined) break;
    const start = lowerBound(tokens, time.start);
    // "đầu năm nay": the word for the year belongs to both.
    if (headOf(sentence, start) > joint.end || start <= last) break;
    closes ||= times[index]?.measure === 'duration';
    last = lowerBound(tokens, time.end);
  }
  const tail =
    times[index]?.measure === 'duration' && language.periods.tails.startingAt(tokens, last);
  return tail ? { last: tail.end, closes: true } : { last, closes };
}

/** "so với năm 2019", "than in 2018": what a figure is compared with is not what it covers. */
function isCompared({ tokens, language }: Sentence, first: number): boolean {
  return language.periods.comparisons.endingAt(tokens, first - 1) !== undefined;
}

/** At most one word stands before it in its sentence or behind a sign that parts statements. */
function isLeading({ tokens, first: from }: Sentence, first: number): boolean {
  let words = 0;
  for (let at = first - 1; at >= from && words < 2; at -= 1) {
    const token = tokens[at];
    if (ends.test(token?.word ?? '')) return true;
    if (token?.kind !== 'sign') words += 1;
    else if (token.word === ',') return false;
  }
  return words < 2;
}

/** A duration or a date: what a period is made of. */
export function isTime({ measure, minor }: Quantity): boolean {
  return measure === 'duration' || (measure === 'date' && minor !== 'time');
}
