import { readRoman } from '../roman';
import { isCapitalised, isGlued, type Scan } from '../scan';

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

/** "một chín tám tư", "hai không mười ba", "nineteen eighty-four", "hai nghìn linh chín". */
function yearInWords(scan: Scan, at: number): Read | undefined {
  const whole = scan.numeralAt(at);
  const opens = scan.language.numbers.words.startingAt(scan.tokens, at)?.value.role;
  // "năm nghìn" is no year.
  const isSpelt = opens === 'unit' || opens === 'ten' || opens === 'teen';
  const named = isSpelt && whole?.form === 'words' ? whole : undefined;
  let spelt = '';
  let end = at;
  while (spelt.length < 4) {
    const group = unitOrTens(scan, end);
    if (group === undefined) break;
    spelt += group.value;
    end = group.end;
  }
  if (spelt.length === 4 && end > (named?.end ?? at)) return { value: Number(spelt), end };
  return named !== undefined && named.value >= 100 ? named : undefined;
}

function unitOrTens(scan: Scan, at: number): Read | undefined {
  const { words: table } = scan.language.numbers;
  const word = table.startingAt(scan.tokens, at);
  // "hai không linh tám" is 2008.
  if (word?.value.role === 'gap') return { value: 0, end: word.end };
  if (word?.value.role === 'unit') {
    const next = table.startingAt(scan.tokens, word.end);
    if (next?.value.role === 'times' && next.value.value === 10) return words(scan, at);
    return { value: word.value.value, end: word.end };
  }
  return word?.value.role === 'ten' || word?.value.role === 'teen' ? words(scan, at) : undefined;
}

/** "những năm 2000", "thập niên 90": a decade after a word that says so. */
function decadeNumber(scan: Scan, at: number): Read | undefined {
  const written = scan.tokens[at]?.text ?? '';
  if (/^[12]\d\d0$/.test(written)) return { value: Number(written), end: at + 1 };
  return /^[2-9]0$/.test(written) ? { value: 1900 + Number(written), end: at + 1 } : undefined;
}

/** "1990s", "the '90s", "nineties" are not read. */
function decade(scan: Scan, at: number): Read | undefined {
  const [token, suffix] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token?.kind !== 'number' || !/^[12]\d\d0$/.test(token.text)) return undefined;
  return suffix?.word === 's' && !suffix.spaced
    ? { value: Number(token.text), end: at + 2 }
    : undefined;
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

/** Where a weekday sounds like an ordinal ("thứ hai"), a capital or a word before it must tell. */
function weekday(scan: Scan, at: number): Read | undefined {
  const { dates, ordinals } = scan.language;
  const match = dates.weekdays.startingAt(scan.tokens, at);
  if (match === undefined || isTitle(scan, at, match.end)) return undefined;
  if (ordinals.before.startingAt(scan.tokens, at) === undefined) return match;
  const told =
    dates.weekdayHeads.endingAt(scan.tokens, at - 1) ??
    dates.relative.startingAt(scan.tokens, match.end) ??
    dateAfterJoint(scan, match.end);
  const alone = at === 0 && scan.published !== undefined;
  return told !== undefined || alone || isCapitalised(scan.tokens[match.end - 1])
    ? match
    : undefined;
}

/** "The Sunday Times" */
function isTitle({ tokens }: Scan, at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]];
  return before?.word === 'the' && after?.spaced === true && isCapitalised(after);
}

/** "thứ hai, 12/5", "thứ năm của tuần tới", but not "chuyến thăm thứ hai của ông". */
function dateAfterJoint({ tokens, language }: Scan, at: number): true | undefined {
  const joint = language.dates.joints.startingAt(tokens, at);
  if (joint === undefined) return undefined;
  const isDate =
    tokens[joint.end]?.kind === 'number' ||
    language.dates.relative.startingAt(tokens, joint.end) !== undefined ||
    language.periods.heads.startingAt(tokens, joint.end) !== undefined;
  return isDate || undefined;
}

/** Four digits that nothing says to be a year: not when they are all of the text. */
function bareYear(scan: Scan, at: number): Read | undefined {
  return scan.tokens.length > 1 ? digits(scan, at, 4) : undefined;
}
