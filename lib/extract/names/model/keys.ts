import { hashText, join } from './hash';

/** Bits of a hash that the lists keep: one foreign word in some hundreds is taken for a listed one. */
const keyBits = 22;

const digit = /\d/;
const digits = /\d/g;

/** A folded word as the model reads it: all digits alike. */
export function plainWord(folded: string): string {
  return digit.test(folded) ? folded.replace(digits, '0') : folded;
}

/** Key of a hashed word or name in a model's lists. */
export function keyOf(hash: number): number {
  return hash >>> (32 - keyBits);
}

/** Key of a folded word. */
export function wordKey(folded: string): number {
  return keyOf(hashText(plainWord(folded)));
}

/** Hash of the name that begins with what `hash` stands for (0 for nothing) and goes on with a word. */
export function extendName(hash: number, word: number): number {
  return join(hash, word) >>> 0;
}

/** Key of a name by its folded words. */
export function nameKey(folded: readonly string[]): number {
  return keyOf(folded.reduce((hash, word) => extendName(hash, hashText(plainWord(word))), 0));
}
