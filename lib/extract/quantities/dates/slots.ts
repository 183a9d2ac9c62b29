import { readRoman } from '../roman';
import { isCapitalised, isGlued, type Scan } from '../scan';
import { weekday } from './weekday';
import { decade, decadeNumber, yearInWords } from './years';

/** The slots of the date patterns; `DateTables` explains them. */
export type Slot = keyof typeof slotReaders;

interface Read {
  value: number;
  end: number;
}
type SlotReader = (scan: Scan, at: number) => Read | undefined;

export const slotReaders = {
  D: within(
    1,
    31,
    (scan, at) => digits(scan, at, 2, true) ?? ordinalWord(scan, at) ?? words(scan, at),
  ),
  e: within(1, 31, (scan, at) => digits(scan, at, 2, true)),
  g: within(1, 31, (scan, at) => digits(scan, at, 2)),
  M: within(
    1,
    12,
    (scan, at) =>
      scan.language.dates.monthNumbers.startingAt(scan.tokens, at) ?? digits(scan, at, 2),
  ),
  N: monthName,
  Y: within(1000, 2100, (scan, at) => digits(scan, at, 4)),
  R: within(100, 2999, (scan, at) => digits(scan, at, 4) ?? yearInWords(scan, at)),
  y: within(0, 99, twoDigits),
  Q: within(
    1,
    4,
    (scan, at) => scan.language.dates.quarters.startingAt(scan.tokens, at) ?? digits(scan, at, 1),
  ),
  C: within(
    1,
    30,
    (scan, at) =>
      digits(scan, at, 2, true) ?? readRoman(scan, at) ?? ordinalWord(scan, at) ?? words(scan, at),
  ),
  E: decade,
  G: decadeNumber,
  W: weekday,
  B: within(1900, 2099, bareYear),
  F: dotted,
  d: firstOfTwo,
  H: within(0, 24, (scan, at) => digits(scan, at, 2) ?? words(scan, at)),
  K: within(0, 24, fullHour),
  m: within(0, 59, (scan, at) => digits(scan, at, 2) ?? words(scan, at)),
  s: within(0, 59, (scan, at) => digits(scan, at, 2)),
  L: within(1, 59, (scan, at) => digits(scan, at, 2) ?? words(scan, at)),
  V: (scan, at) => scan.language.dates.monthParts.startingAt(scan.tokens, at),
  T: half,
  P: (scan, at) => scan.language.dates.dayParts.startingAt(scan.tokens, at),
} satisfies Record<string, SlotReader>;

function within(low: number, high: number, read: SlotReader): SlotReader {
  return (scan, at) => {
    const found = read(scan, at);
    return found && found.value >= low && found.value <= high ? found : undefined;
  };
}

/** Up to `most` digits without separators, with an ordinal suffix where one may stand. */
function digits(scan: Scan, at: number, most: number, suffix = false): Read | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.text.length > most) return undefined;
  if (!/^\d+$/.test(token.text)) return undefined;
  const next = scan.tokens[at + 1];
  const hasSuffix =
    suffix && isGlued(scan, at + 1) && scan.language.ordinals.suffixes.has(next?.word ?? '');
  return { value: Number(token.text), end: hasSuffix ? at + 2 : at + 1 };
}

function twoDigits(scan: Scan, at: number): Read | undefined {
  return scan.tokens[at]?.text.length === 2 ? digits(scan, at, 2) : undefined;
}

function ordinalWord(scan: Scan, at: number): Read | undefined {
  return scan.language.ordinals.words.startingAt(scan.tokens, at);
}

function words(scan: Scan, at: number): Read | undefined {
  return scan.groupAt(at);
}

/** Names that are words of their own count only with a capital. */
function monthName(scan: Scan, at: number): Read | undefined {
  const token = scan.tokens[at];
  const match = scan.language.dates.monthNames.startingAt(scan.tokens, at);
  if (match === undefined || isCapitalised(token)) return match;
  const beside = [scan.tokens[at - 1], scan.tokens[match.end]];
  const plain = !/^(?:may|mar|march|dec|sep|jan|jun|oct)$/.test(token?.word ?? '');
  return plain || beside.some((one) => one?.kind === 'number') ? match : undefined;
}

/** "hai giờ" is a time of day only where a word says so, else two hours. */
function fullHour(scan: Scan, at: number): Read | undefined {
  const told = at === 0 || scan.language.dates.clockHeads.endingAt(scan.tokens, at - 1);
  return told ? slotReaders.H(scan, at) : undefined;
}

function half(scan: Scan, at: number): Read | undefined {
  const match = scan.language.numbers.words.startingAt(scan.tokens, at);
  return match?.value.role === 'half' ? { value: 30, end: match.end } : undefined;
}

/** "10.05.2000" is one token; its value is year, month and day in one number. */
function dotted(scan: Scan, at: number): Read | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(scan.tokens[at]?.text ?? '');
  const [day, month, year] = (parts?.slice(1) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { value: year * 10_000 + month * 100 + day, end: at + 1 };
}

/** A day before a month without a word that says so: "17/5" and "07/03", but no fraction as "1/4". */
function firstOfTwo(scan: Scan, at: number): Read | undefined {
  const [day, month] = [slotReaders.D(scan, at), slotReaders.M(scan, at + 2)];
  const before = scan.tokens[at - 1];
  if (day === undefined || month === undefined || before?.word === '/') return undefined;
  if (scan.tokens.length === 3 && scan.published === undefined) return undefined;
  const after = scan.tokens[month.end];
  if (after?.word === '/' && !after.spaced) return undefined;
  return day.value > month.value || scan.tokens[at]?.text.startsWith('0') ? day : undefined;
}

/** Four digits that nothing says to be a year: not when they are all of the text. */
function bareYear(scan: Scan, at: number): Read | undefined {
  return scan.tokens.length > 1 ? digits(scan, at, 4) : undefined;
}
