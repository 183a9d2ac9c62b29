import { readDigitGroup } from './digit-group';
import { type NumeralReading, readFractionWords, readLower } from './fractions';
import { scaled as times } from './scaled';
import { type Group, readBareScale, readScales } from './scales';
import { numberWordAt, type Part, readWordGroup } from './word-group';

/** A number as it stands in a text. */
export interface Numeral {
  value: number;
  /** The token after it. */
  end: number;
  form: 'digits' | 'words' | 'mixed';
  /** The scale that it ends with, 1 when none: "2-3 million" lends it to the lower number. */
  scale: number;
  /** It is a share by its form: "57/94", "hai phần ba". */
  fraction?: true;
}

interface Sum {
  total: number;
  end: number;
  /** The last scale; what follows must be lower. */
  last: number;
  digits: boolean;
  words: boolean;
  done: boolean;
  fraction?: true;
}

/**
 * The longest number that begins at token `at`: digits, words, or both ("15 tỷ 700 triệu", "1tr2",
 * "bốn triệu sáu", "two and a half million", "âm ba phẩy năm", "hai phần ba").
 */
export function readNumeral(reading: NumeralReading, at: number): Numeral | undefined {
  const start = minusEnd(reading, at);
  const sum: Sum = {
    total: 0,
    end: start ?? at,
    last: Number.POSITIVE_INFINITY,
    digits: false,
    words: false,
    done: false,
  };
  while (!sum.done && addPart(reading, sum)) {}
  if (!sum.digits && !sum.words) return undefined;
  const scale = sum.last > 1 && Number.isFinite(sum.last) ? sum.last : 1;
  const total = readFractionWords(reading, { value: sum.total, end: sum.end }, scale);
  const whole = readLower(reading, total, scale) ?? total;
  const isFraction = whole.fraction ?? sum.fraction;
  return {
    value: start === undefined ? whole.value : -whole.value,
    end: whole.end,
    form: !sum.words ? 'digits' : sum.digits ? 'mixed' : 'words',
    scale: Number.isFinite(sum.last) ? sum.last : 1,
    ...(isFraction && { fraction: true as const }),
  };
}

/** The token after a minus that belongs to the number at `at`. */
function minusEnd({ tokens, grammar }: NumeralReading, at: number): number | undefined {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  if (sign === undefined || next === undefined) return undefined;
  if (/^[-−–]$/.test(sign.word)) {
    const apart = sign.spaced && !next.spaced && tokens[at - 1]?.kind !== 'number';
    return apart && (next.kind === 'number' || next.word === '.' || next.word === ',')
      ? at + 1
      : undefined;
  }
  const match = grammar.words.startingAt(tokens, at);
  return match?.value.role === 'minus' ? match.end : undefined;
}

/** Adds one group with its scale; false when none follows that could belong to the sum. */
function addPart(reading: NumeralReading, sum: Sum): boolean {
  const first = !sum.digits && !sum.words;
  const from = first ? sum.end : pastJoint(reading, sum);
  const group = readGroup(reading, from) ?? (first ? readBareScale(reading, from) : undefined);
  if (group === undefined) return false;
  // "one billion and three quarters": the fraction is read later.
  if (from > sum.end && reading.grammar.denominators.startingAt(reading.tokens, group.end))
    return false;
  const candidate = { from, group, scaled: readScales(reading, group) };
  if (first) addFirst(sum, candidate);
  else if (belongs(reading, sum, candidate)) addNext(reading, sum, candidate);
  else return false;
  const { scale, end } = candidate.scaled;
  sum.end = end;
  sum.digits ||= group.digits;
  sum.words ||= !group.digits || scale > 1;
  sum.done = scale === 1 || addHalf(reading, sum);
  return true;
}

function addFirst(sum: Sum, { group, scaled }: Candidate): void {
  sum.total = times(group.value, scaled.scale);
  sum.last = scaled.scale;
  if (group.fraction && scaled.scale === 1) sum.fraction = true;
}

function addNext(reading: NumeralReading, sum: Sum, candidate: Candidate): void {
  const { group, scaled } = candidate;
  if (isShortTail(reading, candidate)) {
    sum.total += (group.value * sum.last) / 10;
    return;
  }
  if (scaled.scale > sum.last) sum.total = times(sum.total, scaled.scale);
  sum.total += times(group.value, scaled.scale);
  if (scaled.scale > 1) sum.last = scaled.scale;
}

function readGroup(reading: NumeralReading, at: number): Group | undefined {
  const { tokens, grammar, format } = reading;
  const digits = readDigitGroup(tokens, at, format) ?? readLeadingPoint(reading, at);
  if (digits !== undefined) return { ...readFractionWords(reading, digits), digits: true };
  const article = grammar.words.startingAt(tokens, at);
  if (article?.value.role === 'article') {
    const share = grammar.denominators.startingAt(tokens, article.end);
    // "a third of the wells" is a share, "a third win" none.
    const isShare =
      share !== undefined &&
      (share.end === tokens.length ||
        grammar.shareHeads.endingAt(tokens, at - 1) !== undefined ||
        grammar.shareOf.startingAt(tokens, share.end) !== undefined);
    if (isShare) return { value: 1, end: article.end, digits: false };
    const next = numberWordAt(tokens, article.end, grammar);
    if (next?.role !== 'times') return undefined;
    return readWordGroupAt(reading, article.end);
  }
  return readWordGroupAt(reading, at);
}

/** "point 77" that opens a text. */
function readLeadingPoint(reading: NumeralReading, at: number): Part | undefined {
  const zero = { value: 0, end: at };
  const read = at === 0 ? readFractionWords(reading, zero) : zero;
  return read.end > at ? read : undefined;
}

function readWordGroupAt(reading: NumeralReading, at: number): Group | undefined {
  const group = readWordGroup(reading.tokens, at, reading.grammar) ?? readLeadingGap(reading, at);
  return group && { ...readFractionWords(reading, group), digits: false };
}

/** "linh bảy" after a scale: no hundreds and no tens. */
function readLeadingGap({ tokens, grammar }: NumeralReading, at: number): Part | undefined {
  const gap = grammar.words.startingAt(tokens, at);
  if (gap?.value.role !== 'gap' || at === 0) return undefined;
  const unit = grammar.words.startingAt(tokens, gap.end);
  return unit?.value.role === 'unit' ? { value: unit.value.value, end: unit.end } : undefined;
}

interface Candidate {
  from: number;
  group: Group;
  scaled: { scale: number; end: number };
}

/** Whether a later group is part of the sum: lower than what came before, and written like it. */
function belongs(
  { tokens }: NumeralReading,
  sum: Sum,
  { from, group, scaled }: Candidate,
): boolean {
  // "một nghìn hai trăm tỷ": 1,200 of the higher scale.
  if (scaled.scale > sum.last) return sum.total < 1e6 && sum.last < 1e6 && group.value < sum.last;
  if (scaled.scale === sum.last) return false;
  if (scaled.scale > 1) return group.value * scaled.scale < sum.last;
  if (!group.digits) return (!sum.digits || from > sum.end) && group.value < sum.last;
  if (from > sum.end && sum.last === 100) return group.value < 100;
  const glued = tokens[from]?.spaced === false && from === sum.end;
  return glued && group.value < 10 && Number.isInteger(group.value);
}

/** "bốn triệu sáu", "1tr2": a single unit stands for tenths of the last scale. */
function isShortTail(reading: NumeralReading, { from, group, scaled }: Candidate): boolean {
  if (!reading.grammar.shortTails || scaled.scale > 1) return false;
  if (group.value >= 10 || group.value === 0) return false;
  if (group.end !== from + 1) return false;
  return (
    group.digits || reading.grammar.words.startingAt(reading.tokens, from)?.value.role === 'unit'
  );
}

/** Past "and", "&" or a comma between spoken groups. */
function pastJoint({ tokens, grammar }: NumeralReading, sum: Sum): number {
  if (sum.digits && !sum.words) return sum.end;
  const comma = tokens[sum.end]?.word === ',' ? sum.end + 1 : sum.end;
  const word = grammar.words.startingAt(tokens, comma);
  const from = word?.value.role === 'and' ? word.end : comma;
  // "3 hundred and 21"
  const isDigits = sum.last === 100 && tokens[from]?.kind === 'number';
  const goesOn = isDigits || numberWordAt(tokens, from, grammar) !== undefined;
  return from > sum.end && !goesOn ? sum.end : from;
}

function addHalf({ tokens, grammar }: NumeralReading, sum: Sum): boolean {
  const word = grammar.words.startingAt(tokens, sum.end);
  if (word?.value.role !== 'half') return false;
  sum.total += sum.last / 2;
  sum.end = word.end;
  return true;
}
