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

/** A text's tokens, each with how often it stands there. */
export interface TokenCounts {
  readonly all: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Takes a text apart for comparing it with many others. */
export function countTokens(text: string): TokenCounts {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { all: tokens.length, counts };
}

/** Share of tokens that a text has in common with others, 0 to 1: twice the common ones over all (Dice). */
export function likenessTo(one: string): (other: TokenCounts) => number {
  const left = countTokens(one);
  return (right) => {
    const all = left.all + right.all;
    return all === 0 ? 0 : (2 * commonIn(left, right)) / all;
  };
}

/** How many tokens two texts share, each as often as it stands in both. */
function commonIn(left: TokenCounts, right: TokenCounts): number {
  let common = 0;
  for (const [token, count] of right.counts) common += Math.min(count, left.counts.get(token) ?? 0);
  return common;
}
