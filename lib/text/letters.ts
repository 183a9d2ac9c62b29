/**
 * Letters told without `\p{…}`: readying one such class for all scripts costs a page's first
 * reading a millisecond or more, and few pages hold other scripts than Latin.
 */

/** Whether a text has Latin letters only, Vietnamese ones included; figures and signs may be any. */
export function isLatin(text: string): boolean {
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a range of marks, not one that belongs to a letter (2026-11-26)
  return !/[^\u0300-\u036f\0-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf]/.test(text);
}

/** Runs of letters, marks, digits and `_` in the order of the text. Cost: linear. */
export function wordsOf(text: string): readonly string[] {
  const latin =
    /[\u0300-\u036f0-9A-Z_a-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f\u1e00-\u1eff]+/g;
  return (isLatin(text) ? text.match(latin) : text.match(/[\p{L}\p{M}\p{N}_]+/gu)) ?? [];
}

/** Whether a text holds a letter or a digit of any script. */
export function hasWord(text: string): boolean {
  if (/[A-Za-z\d]/.test(text)) return true;
  return isLatin(text) ? hasCase(text) : /[\p{L}\p{N}]/u.test(text);
}

const hasCase = (text: string) => text.toLowerCase() !== text.toUpperCase();

/** Whether a name can begin with a character: a capital, or a letter of a script without case. */
export function isCapital(character: string): boolean {
  return isLatin(character) ? isUpperCase(character) : /^[\p{Lu}\p{Lo}]/u.test(character);
}

/** Whether a character is a letter of any script. */
export function isLetter(character: string): boolean {
  return isLatin(character) ? hasCase(character) : /^\p{L}/u.test(character);
}

/** Whether a character is a capital. */
export function isUpperCase(character: string): boolean {
  return character.toLowerCase() !== character;
}

/** Whether a character is a small letter that has a capital. */
export function isLowerCase(character: string): boolean {
  return character.toUpperCase() !== character;
}
