/** Month names by the first letters that tell them apart, in the languages of the pages we meet. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän|янв|tammi|sty|oca|led)/,
  /^(?:feb|fév|fev|фев|helmi|lut|şub|úno)/,
  /^(?:mar|mär|mrt|март|maalis|mart|bře)/,
  /^(?:apr|abr|avr|апр|huhti|kwi|nis|dub)/,
  /^(?:may|mai|maj|mag|mei|мая|май|touko|maio)/,
  /^(?:jun|juin|giu|июн|kesä|cze|haz)/,
  /^(?:jul|juil|lug|июл|heinä|lip|tem)/,
  /^(?:aug|ago|aoû|авг|elo|sie|ağu)/,
  /^(?:sep|set|сен|syys|wrz|eyl)/,
  /^(?:oct|okt|out|ott|окт|loka|paź|eki)/,
  /^(?:nov|ноя|marras|lis|kas)/,
  /^(?:dec|dez|dic|déc|des|дек|joulu|gru|ara)/,
];

function monthNamed(word = ''): number {
  return months.findIndex((pattern) => pattern.test(word)) + 1;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const iso =
  /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}\b)?)?/;
const dayFirst = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const yearFirst = /(?<!\d)(\d{4})[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})(?!\d)/;
/** Letters of any script: `\p{L}` costs more than all the rest of reading a date. */
const word = '[a-z\u00c0-\u1fff\u2c00-\ud7ff]{3,12}';
const dayMonthWord = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s+(?:de\\s+)?(${word})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
);
const monthWordDay = new RegExp(`(${word})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`);
const time = /(?<![\d/.-])(\d{1,2})[:h](\d{2})(?::\d{2})?\s*([ap])?\.?(m)?\b/i;
const zone = /(?:GMT|UTC)?\s*([+-])(\d{1,2})(?::?(\d{2}))?\s*\)?\s*$/i;

function dayIn(text: string, monthFirst: boolean): Day | undefined {
  const year = yearFirst.exec(text);
  if (year !== null) return valid(Number(year[1]), Number(year[2]), Number(year[3]));
  const numeric = dayFirst.exec(text);
  if (numeric !== null) {
    const [one, two] = [Number(numeric[1]), Number(numeric[2])];
    const swapped = (monthFirst && one <= 12) || two > 12;
    return valid(Number(numeric[3]), swapped ? one : two, swapped ? two : one);
  }
  const lower = text.toLowerCase();
  const worded = dayMonthWord.exec(lower);
  const byDay =
    worded === null
      ? undefined
      : valid(Number(worded[3]), monthNamed(worded[2]), Number(worded[1]));
  if (byDay !== undefined) return byDay;
  const american = monthWordDay.exec(lower);
  if (american === null) return undefined;
  return valid(Number(american[3]), monthNamed(american[1]), Number(american[2]));
}

function valid(year: number, month: number, day: number): Day | undefined {
  const isDay = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? { year, month, day } : undefined;
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A time as a page writes it, in ISO 8601: an instant when the page gives an offset, else a local
 * time or a day. An ISO value stays as it is, but for its form. Days come before months in figures
 * unless `monthFirst`. Undefined when the text holds no date with a year.
 */
export function readPageDate(text: string, monthFirst = false): string | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  const exact = iso.exec(text);
  if (exact !== null) return fromIso(exact);
  const composed = text.normalize('NFC');
  const day = dayIn(composed, monthFirst);
  if (day === undefined) return undefined;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const clock = clockIn(composed);
  return clock === undefined ? date : `${date}T${clock}${offsetIn(composed)}`;
}

function fromIso([, year, month, day, hour, minute, second, offset]: RegExpExecArray):
  | string
  | undefined {
  if (valid(Number(year), Number(month), Number(day)) === undefined) return undefined;
  const date = `${year}-${two(Number(month))}-${two(Number(day))}`;
  if (hour === undefined) return date;
  const zoned =
    offset === undefined || offset === 'Z' || offset.includes(':')
      ? offset
      : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return `${date}T${two(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}${zoned ?? ''}`;
}

function clockIn(text: string): string | undefined {
  const match = time.exec(text);
  if (match === null) return undefined;
  const hour = Number(match[1]);
  const half = match[4] === undefined ? undefined : match[3]?.toLowerCase();
  // Some sites write "17:09 PM": a 24-hour clock with a superfluous half of the day.
  const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return full < 24 && Number(match[2]) < 60 ? `${two(full)}:${match[2]}:00` : undefined;
}

function offsetIn(text: string): string {
  const match = zone.exec(text);
  if (match === null || !/GMT|UTC/i.test(text))
    return /\b(?:GMT|UTC)\s*\)?\s*$/.test(text) ? 'Z' : '';
  return `${match[1]}${two(Number(match[2]))}:${match[3] ?? '00'}`;
}
