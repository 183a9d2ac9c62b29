import { lowerBound } from '../../text/lower-bound';
import type { Quantity } from '../quantities/quantity';
import { isTime, type Period } from './periods';
import type { Sentence } from './sentence';

/** Tokens between a figure and its time, at most. */
const reach = 40;

/** Signs that part what a time beside them covers, and those that part whole statements. */
const breaks = /^[,;:()“”"«»—–]$/;
const ends = /^[;:]$/;

/**
 * The time that a figure covers, as written ("Trong 3 năm qua", "in 2019"): the nearest one in its
 * own clause, else the one that leads its part of the sentence. Times have none of their own.
 */
export function periodOf(
  quantity: Quantity,
  sentence: Sentence,
  periods: readonly Period[],
): string | undefined {
  if (isTime(quantity) || periods.length === 0) return undefined;
  const { tokens, text } = sentence;
  const first = lowerBound(tokens, quantity.start);
  const last = lowerBound(tokens, quantity.end);
  const after = periods.findIndex((period) => period.first >= first);
  const right = after < 0 ? undefined : periods[after];
  const left = periods[(after < 0 ? periods.length : after) - 1];
  const found =
    nearest(sentence, { first, last }, left, right) ?? leading(sentence, first, periods, after);
  return found && text.slice(tokens[found.first]?.start, tokens[found.last - 1]?.end);
}

function nearest(
  sentence: Sentence,
  figure: { first: number; last: number },
  left: Period | undefined,
  right: Period | undefined,
): Period | undefined {
  const before = left && isOneClause(sentence, left.last, figure.first) ? left : undefined;
  const after = right && isOneClause(sentence, figure.last, right.first) ? right : undefined;
  if (before === undefined || after === undefined) return before ?? after;
  return figure.first - before.last < after.first - figure.last ? before : after;
}

/** Neither a sign that parts them nor a word that opens another clause stands between. */
function isOneClause({ tokens, language }: Sentence, from: number, to: number): boolean {
  if (to - from > reach) return false;
  for (let at = from; at < to; at += 1) {
    if (breaks.test(tokens[at]?.word ?? '')) return false;
    if (language.periods.clauses.startingAt(tokens, at) !== undefined) return false;
  }
  return true;
}

function leading(
  { tokens }: Sentence,
  first: number,
  periods: readonly Period[],
  after: number,
): Period | undefined {
  const before = after < 0 ? periods : periods.slice(Math.max(0, after - 4), after);
  const found = before.findLast(({ leads }) => leads);
  if (found === undefined) return undefined;
  for (let at = found.last; at < first && at < found.last + 4 * reach; at += 1) {
    if (ends.test(tokens[at]?.word ?? '')) return undefined;
  }
  return found;
}
