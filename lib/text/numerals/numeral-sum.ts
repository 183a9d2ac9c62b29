import { numberWordAt } from './number-word-at';
import type { NumeralReading } from './numeral-reading';
import { readGroup } from './read-group';
import { scaled as times } from './scaled';
import { type Group, readBareScale, readScales } from './scales';

/** Groups with their scales, added up so far: "15 tỷ 700 triệu". */
interface Sum {
  total: number;
  /** The token after it. */
  end: number;
  /** The last scale; what follows must be lower. */
  last: number;
  digits: boolean;
  words: boolean;
  done: boolean;
  fraction?: true;
}

/** The next group with its scales. */
interface Candidate {
  from: number;
  group: Group;
  scaled: { scale: number; end: number };
}

/** Adds up the groups that begin at a token, each lower than the one before; undefined for none. */
export function addUp(reading: NumeralReading, at: number): Readonly<Sum> | undefined {
  const sum: Sum = {
    total: 0,
    end: at,
    last: Number.POSITIVE_INFINITY,
    digits: false,
    words: false,
    done: false,
  };
  while (!sum.done && addPart(reading, sum)) {}
  return sum.digits || sum.words ? sum : undefined;
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
