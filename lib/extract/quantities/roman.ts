import type { Scan } from './scan';

const values: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** The letters of a well-formed Roman numeral, thousands to units. */
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i;

/** A Roman numeral at a token. */
export function readRoman(scan: Scan, at: number): { value: number; end: number } | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.text.length > 12 || !wellFormed.test(token.text)) {
    return undefined;
  }
  const digits = [...token.text.toUpperCase()].map((letter) => values[letter] ?? 0);
  const value = digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return { value, end: at + 1 };
}
