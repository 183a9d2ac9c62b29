import { readFractionWords, readLower } from './fractions';
import type { NumeralReading } from './numeral-reading';
import { addUp } from './numeral-sum';

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

/**
 * The longest number that begins at token `at`: digits, words, or both ("15 tỷ 700 triệu", "1tr2",
 * "bốn triệu sáu", "two and a half million", "âm ba phẩy năm", "hai phần ba").
 */
export function readNumeral(reading: NumeralReading, at: number): Numeral | undefined {
  const start = minusEnd(reading, at);
  const sum = addUp(reading, start ?? at);
  if (sum === undefined) return undefined;
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
