import { wordsOf } from './letters';

/**
 * A text as the lower-case tokens that make it: runs of letters, digits and `_`, composed (NFC).
 * For comparing only; stored text keeps the page's own code units.
 */
export function tokensOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return wordsOf(isPlain(text) ? lower : lower.normalize('NFC'));
}

/** Plain text is composed as it is, and asking costs less than composing. */
const isPlain = (text: string) => !/[^\0-\u024f]/.test(text);

/** Whether two texts have the same tokens in the same order. */
export function isSameText(one: string, other: string): boolean {
  return tokensOf(one).join(' ') === tokensOf(other).join(' ');
}

/** Share of tokens that two texts have in common, 0 to 1: twice the common ones over all (Dice). */
export function likeness(one: string, other: string): number {
  return likenessTo(one)(other);
}

/** `likeness` to one text of many others, which is taken apart only once. */
export function likenessTo(one: string): (other: string) => number {
  const left = tokensOf(one);
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  return (other) => {
    const right = tokensOf(other);
    const all = left.length + right.length;
    return all === 0 ? 0 : (2 * commonIn(right, new Map(counts))) / all;
  };
}

/** How many of the tokens are among those counted, each as often as it was counted. */
function commonIn(tokens: readonly string[], counts: Map<string, number>): number {
  let common = 0;
  for (const token of tokens) {
    const count = counts.get(token) ?? 0;
    if (count === 0) continue;
    counts.set(token, count - 1);
    common++;
  }
  return common;
}
