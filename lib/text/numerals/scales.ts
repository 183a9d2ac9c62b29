import { numberWordAt } from './number-word-at';
import type { NumeralReading } from './numeral-reading';
import type { Part } from './part';

/** A group below a thousand, and whether it is written in digits. */
export type Group = Part & { digits: boolean };

/** A scale without a number before it: "triệu", "a million", "half a million". */
export function readBareScale({ tokens, grammar }: NumeralReading, at: number): Group | undefined {
  const portion = grammar.portions.startingAt(tokens, at);
  const whole = portion && grammar.words.startingAt(tokens, portion.end)?.value;
  if (portion !== undefined && whole?.role === 'scale') {
    return { value: portion.value, end: portion.end, digits: false };
  }
  const word = grammar.words.startingAt(tokens, at);
  const after = word?.value.role === 'article' ? word.end : at;
  const scale = grammar.words.startingAt(tokens, after);
  return scale?.value.role === 'scale' ? { value: 1, end: after, digits: false } : undefined;
}

/** The product of the scales after a group ("nghìn tỷ"), each higher than the one before. */
export function readScales(reading: NumeralReading, group: Group): { scale: number; end: number } {
  let { end } = group;
  let scale = 1;
  for (let last = 0; ; ) {
    const next = scaleAt(reading, end, group.digits);
    if (next === undefined || next.value <= last) return { scale, end };
    scale *= next.value;
    last = next.value;
    end = next.end;
  }
}

function scaleAt(reading: NumeralReading, at: number, digits: boolean): Part | undefined {
  const { tokens, grammar, money } = reading;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const suffix = digits && !token.spaced ? grammar.suffixes.get(token.text) : undefined;
  if (suffix !== undefined) return { value: suffix, end: at + 1 };
  const ofMoney = digits && money === true ? grammar.moneySuffixes.get(token.word) : undefined;
  if (ofMoney !== undefined) return { value: ofMoney, end: at + 1 };
  const word = numberWordAt(tokens, at, grammar);
  if (word?.role === 'scale') return { value: word.value, end: word.end };
  return digits && word?.role === 'times' && word.value >= 10
    ? { value: word.value, end: word.end }
    : undefined;
}
