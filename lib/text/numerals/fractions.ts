import type { Token } from '../words';
import { readDigitGroup } from './digit-group';
import type { NumberFormat } from './number-format';
import type { NumberGrammar } from './number-words';
import { type Part, readWordGroup } from './word-group';

/** Where and how a number is read. */
export interface NumeralReading {
  tokens: readonly Token[];
  grammar: NumberGrammar;
  format: NumberFormat;
  /** A currency stands before it: "m" and "b" are scales. */
  money?: boolean;
}

/** Spoken decimals ("phẩy không năm", "point seven seven") and halves ("and a half"). */
export function readFractionWords(reading: NumeralReading, whole: Part, scale = 1): Part {
  const { tokens, grammar } = reading;
  const half = grammar.andHalf.startingAt(tokens, whole.end);
  if (half !== undefined) return { value: whole.value + half.value * scale, end: half.end };
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
  if (lower !== undefined)
    return { value: upper.value / lower.value, end: lower.end, fraction: true };
  const and = reading.grammar.words.startingAt(reading.tokens, upper.end);
  if (and?.value.role !== 'and') return undefined;
  const over = readWordGroup(reading.tokens, and.end, reading.grammar);
  const under = over && readDenominator(reading, over.end);
  return (
    over && under && { value: upper.value + (over.value / under.value) * scale, end: under.end }
  );
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
  const hyphen = tokens[at]?.word === '-' && tokens[at]?.spaced === false ? 1 : 0;
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
