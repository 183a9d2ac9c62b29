import type { Token } from '../words';
import { readDigitGroup } from './digit-group';
import type { NumberGrammar } from './number-words';
import type { NumeralReading } from './numeral-reading';
import type { Part } from './part';
import { readWordGroup } from './word-group';

/** Spoken decimals ("phẩy không năm", "point seven seven") and halves ("and a half"). */
export function readFractionWords(reading: NumeralReading, whole: Part, scale = 1): Part {
  const { tokens, grammar } = reading;
  const half = grammar.andHalf.startingAt(tokens, whole.end);
  if (half !== undefined) {
    // "one billion and a quarter million"
    const own = scale > 1 ? grammar.words.startingAt(tokens, half.end)?.value : undefined;
    const of = own?.role === 'scale' ? own.value : undefined;
    const end = of === undefined ? half.end : half.end + 1;
    return { value: whole.value + half.value * (of ?? scale), end };
  }
  const point = grammar.words.startingAt(tokens, whole.end);
  if (point?.value.role !== 'point') return whole;
  const decimals = readDecimals(reading, point.end);
  return decimals ? { value: whole.value + decimals.value, end: decimals.end } : whole;
}

function readDecimals({ tokens, grammar }: NumeralReading, at: number): Part | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    return /^\d+$/.test(token.text) ? { value: Number(`0.${token.text}`), end: at + 1 } : undefined;
  }
  let digits = '';
  let end = at;
  for (let word = unitAt(tokens, end, grammar); word; word = unitAt(tokens, end, grammar)) {
    digits += word.value;
    end = word.end;
  }
  const group = readWordGroup(tokens, at, grammar);
  if (group !== undefined && group.end > end)
    return { value: Number(`0.${group.value}`), end: group.end };
  return digits === '' ? undefined : { value: Number(`0.${digits}`), end };
}

function unitAt(tokens: readonly Token[], at: number, grammar: NumberGrammar): Part | undefined {
  const match = grammar.words.startingAt(tokens, at);
  return match?.value.role === 'unit' ? { value: match.value.value, end: match.end } : undefined;
}

/** "hai phần ba", "two thirds", "3 quarters", "hai mươi ba và một phần năm". */
export function readLower(reading: NumeralReading, upper: Part, scale: number): Part | undefined {
  const lower = readDenominator(reading, upper.end);
  if (lower !== undefined && !isOrdinal(reading, upper, lower)) {
    return ofScale(reading, upper.value / lower.value, lower.end);
  }
  const { tokens, grammar } = reading;
  const and = grammar.words.startingAt(tokens, upper.end);
  if (and?.value.role !== 'and') return undefined;
  const article = grammar.words.startingAt(tokens, and.end)?.value.role === 'article';
  const over = article ? { value: 1, end: and.end + 1 } : readWordGroup(tokens, and.end, grammar);
  const under = over && readDenominator(reading, over.end);
  if (over === undefined || under === undefined) return undefined;
  // "one billion and a quarter million"
  const own = grammar.words.startingAt(tokens, under.end);
  const of = own?.value.role === 'scale' ? { value: own.value.value, end: own.end } : undefined;
  const value = upper.value + (over.value / under.value) * (of?.value ?? scale);
  return { value, end: of?.end ?? under.end };
}

/** "two millionth" ranks, "two millionths" and "two-third" are shares. */
function isOrdinal({ tokens, grammar }: NumeralReading, upper: Part, lower: Part): boolean {
  const word = tokens[lower.end - 1]?.word ?? '';
  if (grammar.shortTails || tokens[upper.end]?.word === '-') return false;
  return upper.value > 1 && /(?:th|d)$/.test(word);
}

/** "two thirds of a million" */
function ofScale({ tokens, grammar }: NumeralReading, value: number, end: number): Part {
  const of = grammar.shareOf.startingAt(tokens, end);
  const scale = of && grammar.words.startingAt(tokens, of.end);
  if (scale?.value.role !== 'scale') return { value, end, fraction: true };
  return { value: value * scale.value.value, end: scale.end };
}

/** "twenty-fifth" is an ordinal, "twenty fifths" a fraction. */
function isOrdinalTail(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  const before = grammar.words.endingAt(tokens, at - 1)?.value.role;
  const hyphen = /^[-—]$/.test(tokens[at]?.word ?? '') ? 1 : 0;
  return (before === 'ten' || before === 'times') && !tokens[at + hyphen]?.word.endsWith('s');
}

function readDenominator(
  { tokens, grammar, format }: NumeralReading,
  at: number,
): Part | undefined {
  const hyphen = tokens[at]?.word === '-' ? 1 : 0;
  const word = grammar.denominators.startingAt(tokens, at + hyphen);
  if (word !== undefined && !isOrdinalTail(tokens, at, grammar)) return word;
  const over = grammar.over.startingAt(tokens, at);
  if (over === undefined) return undefined;
  // "phần trăm" is per cent.
  if (grammar.words.startingAt(tokens, over.end)?.value.role === 'times') return undefined;
  const lower =
    readDigitGroup(tokens, over.end, format) ?? readWordGroup(tokens, over.end, grammar);
  if (lower === undefined || lower.value < 2) return undefined;
  // "one over three" is a fraction by itself only: "two over 40 years".
  return grammar.shortTails || tokens[lower.end]?.kind !== 'word' ? lower : undefined;
}
