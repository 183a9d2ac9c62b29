/** One way in which texts name documents. */
export interface DocumentRule {
  rule: string;
  /** What a text has at least if the pattern finds something in it: cheap to look for. */
  needs: RegExp;
  /** Global; groups `kind` and `number` where the text has them. */
  pattern: RegExp;
}

/** Alternatives of an expression, the longest first, with white space of any kind. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s+'))
    .join('|');
}
