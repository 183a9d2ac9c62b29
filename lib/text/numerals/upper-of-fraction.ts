import type { Token } from '../words';
import { numberWordAt } from './number-word-at';
import type { NumberGrammar } from './number-words';
import type { Part } from './part';

/**
 * Whether a number below a hundred begins at a token that is the upper one of a fraction: "three
 * quarters", "fifty-four hundredths".
 */
export function isUpperOfFraction(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): boolean {
  const upper = belowHundred(tokens, at, grammar);
  if (upper === undefined) return false;
  const hyphen = tokens[upper.end]?.word === '-' ? 1 : 0;
  const lower = grammar.denominators.startingAt(tokens, upper.end + hyphen);
  return lower !== undefined && upper.value < lower.value;
}

/** Tens and a unit, or one of the two; no more, so that an endless number is not read anew. */
function belowHundred(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): Part | undefined {
  const first = numberWordAt(tokens, at, grammar);
  if (first === undefined || !('value' in first) || first.value >= 100) return undefined;
  const next = first.role === 'ten' ? numberWordAt(tokens, first.end, grammar) : undefined;
  return next?.role === 'unit' ? { value: first.value + next.value, end: next.end } : first;
}
