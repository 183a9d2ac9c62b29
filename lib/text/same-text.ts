/**
 * A text as the lower-case tokens that make it: runs of letters, digits and `_`, composed (NFC).
 * For comparing only; stored text keeps the page's own code units.
 */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  );
}

/** Whether two texts have the same tokens in the same order. */
export function isSameText(one: string, other: string): boolean {
  return tokensOf(one).join(' ') === tokensOf(other).join(' ');
}

/** Share of tokens that two texts have in common, 0 to 1: twice the common ones over all (Dice). */
export function likeness(one: string, other: string): number {
  const left = tokensOf(one);
  const right = tokensOf(other);
  if (left.length + right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of right) {
    const count = counts.get(token) ?? 0;
    if (count === 0) continue;
    counts.set(token, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}
