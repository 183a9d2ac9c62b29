import { isSameText, tokensOf } from '../../lib/text/same-text';

/** How many of what was found and of what was to be found agree. */
export interface Agreement {
  found: number;
  falsely: number;
  missed: number;
}

function counts(items: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const item of items) counted.set(item, (counted.get(item) ?? 0) + 1);
  return counted;
}

/** Agreement of two lists as bags. */
export function agreement(predicted: readonly string[], truth: readonly string[]): Agreement {
  const left = counts(predicted);
  let found = 0;
  for (const [item, count] of counts(truth)) found += Math.min(count, left.get(item) ?? 0);
  return { found, falsely: predicted.length - found, missed: truth.length - found };
}

/** The text's runs of four tokens; a text with fewer is one run. */
function shingles(text: string): string[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const last = Math.max(1, tokens.length - 3);
  return Array.from({ length: last }, (_, at) => tokens.slice(at, at + 4).join(' '));
}

/** Agreement of two texts in runs of four tokens, the metric of article-extraction-benchmark. */
export function shingleAgreement(predicted: string, truth: string): Agreement {
  return agreement(shingles(predicted), shingles(truth));
}

/** F1 of two texts as bags of tokens. */
export function tokenF1(predicted: string, truth: string): number {
  const { found, falsely, missed } = agreement(tokensOf(predicted), tokensOf(truth));
  return found === 0 ? 0 : (2 * found) / (2 * found + falsely + missed);
}

/** Whether two lists name the same, in any order, each as same text. */
export function isSameSet(predicted: readonly string[], truth: readonly string[]): boolean {
  const left = new Set(predicted.map((name) => tokensOf(name).join(' ')));
  const right = new Set(truth.map((name) => tokensOf(name).join(' ')));
  return left.size === right.size && [...left].every((name) => right.has(name));
}

/** Whether a text's tokens stand in another's, in one piece. */
export function containsText(text: string, part: string): boolean {
  return ` ${tokensOf(text).join(' ')} `.includes(` ${tokensOf(part).join(' ')} `);
}

/** Whether two times are the same calendar day as written, or within a minute of one another. */
export function isSameDay(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.slice(0, 10) === other.slice(0, 10)) return true;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/;
  if (!zoned.test(one) || !zoned.test(other)) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) < 60_000;
}

/** Length of the longest common subsequence of two lists. Cost: product of their lengths. */
export function commonLength(one: readonly string[], other: readonly string[]): number {
  const row = new Array<number>(other.length + 1).fill(0);
  for (const item of one) {
    let diagonal = 0;
    other.forEach((candidate, at) => {
      const above = row[at + 1] ?? 0;
      row[at + 1] = item === candidate ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    });
  }
  return row[other.length] ?? 0;
}

export { isSameText, tokensOf };
