import type { Token } from '../words';
import { numberWordAt } from './number-word-at';
import type { NumberGrammar, NumberWord } from './number-words';
import type { Part } from './part';
import { isUpperOfFraction } from './upper-of-fraction';

function firstWordAt(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): (NumberWord & { end: number }) | undefined {
  return tokens[at]?.kind === 'word' ? numberWordAt(tokens, at, grammar) : undefined;
}

interface State {
  value: number;
  end: number;
  /** The lowest power of ten that is filled; what follows must be lower. */
  floor: number;
  done: boolean;
  afterGap: boolean;
}

/**
 * Reads spoken hundreds, tens and units ("hai trăm linh ba", "two hundred and three"): each word
 * must fill a lower place than the one before. Nothing when no number word stands at `at`.
 */
export function readWordGroup(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): Part | undefined {
  const state: State = { value: 0, end: at, floor: 1000, done: false, afterGap: false };
  while (!state.done) {
    const word =
      state.end === at
        ? firstWordAt(tokens, at, grammar)
        : numberWordAt(tokens, state.end, grammar);
    if (word === undefined || !take(state, word, { tokens, at, grammar })) break;
  }
  return state.end > at ? { value: state.value, end: state.end } : undefined;
}

interface Reading {
  tokens: readonly Token[];
  at: number;
  grammar: NumberGrammar;
}

function take(state: State, word: NumberWord & { end: number }, reading: Reading): boolean {
  const first = state.end === reading.at;
  if (word.role === 'times') return first && fill(state, word.value, word.value, word.end);
  if (word.role === 'ten') {
    return state.floor > 10 && fill(state, word.value, 10, word.end);
  }
  if (word.role === 'teen') return takeTeen(state, word, reading);
  if (word.role === 'unit') return takeUnit(state, word, reading);
  if (word.role === 'half' && state.floor < 1000 && state.floor > 1) {
    return fill(state, state.floor / 2, 1, word.end);
  }
  if (word.role === 'gap' && state.floor === 100) return takeAfter(state, word.end, reading, 10);
  if (word.role === 'and' && state.floor === 100) return takeAfter(state, word.end, reading, 100);
  return false;
}

/** What follows "linh" or "and" must be lower than `below`, or the word is no part of the number. */
function takeAfter(state: State, end: number, reading: Reading, below: number): boolean {
  const next = numberWordAt(reading.tokens, end, reading.grammar);
  const fits =
    next?.role === 'unit' || (below > 10 && (next?.role === 'ten' || next?.role === 'teen'));
  if (!fits || next === undefined) return false;
  const saved = { ...state };
  state.end = end;
  state.floor = below > 10 ? 100 : 10;
  state.afterGap = below <= 10;
  const taken = take(state, next, reading) && state.value - saved.value < 100;
  // "one hundred and three quarters"
  const isFraction = below > 10 && isUpperOfFraction(reading.tokens, end, reading.grammar);
  if (taken && !isFraction) return true;
  Object.assign(state, saved);
  return false;
}

function takeTeen(state: State, word: { value: number; end: number }, reading: Reading): boolean {
  if (state.floor <= 10) return false;
  const next = numberWordAt(reading.tokens, word.end, reading.grammar);
  if (next?.role === 'times' && next.value === 100 && state.floor > 100) {
    return fill(state, word.value * 100, 100, next.end);
  }
  return fill(state, word.value, 1, word.end);
}

function takeUnit(
  state: State,
  word: { value: number; tail?: boolean; homonym?: boolean; end: number },
  { tokens, at, grammar }: Reading,
): boolean {
  if (state.floor <= 1) return false;
  const next = numberWordAt(tokens, word.end, grammar);
  if (word.homonym && state.end > at && !isSaidFive(state, next)) return false;
  if (next?.role === 'times' && next.value < state.floor && word.tail !== true) {
    return fill(state, word.value * next.value, next.value, next.end);
  }
  // "ninety-five hundred"
  if (!grammar.shortTails && next?.role === 'times' && next.value === 100 && isTens(state)) {
    state.value = (state.value + word.value) * 100 - 100 * word.value;
    return fill(state, 100 * word.value, 100, next.end);
  }
  if (!grammar.shortTails || state.floor <= 10) return fill(state, word.value, 1, word.end);
  if (
    next?.role === 'unit' &&
    word.value > 0 &&
    isUnsaidTen(word, next, { ...state, last: next.end >= tokens.length })
  ) {
    return fill(state, word.value * 10 + next.value, 1, next.end);
  }
  const tens = state.floor === 100 && word.value > 0;
  return fill(state, tens ? word.value * 10 : word.value, 1, word.end);
}

function isTens({ value, floor }: State): boolean {
  return floor === 10 && value >= 20 && value < 100;
}

/** "năm" after other number words: a number in "linh năm" and before more of it, else years. */
function isSaidFive(state: State, next: NumberWord | undefined): boolean {
  if (state.afterGap) return true;
  return state.floor > 10 && (next?.role === 'unit' || next?.role === 'times');
}

/** "hai mốt" and "chín chín" are tens with a unit; "hai ba người" are two or three. */
function isUnsaidTen(
  word: { value: number },
  next: { value: number; tail?: boolean; homonym?: boolean },
  state: { floor: number; last: boolean },
): boolean {
  if (next.value === 0 || next.homonym) return false;
  return next.tail === true || state.last || state.floor === 100 || next.value !== word.value + 1;
}

function fill(state: State, value: number, floor: number, end: number): boolean {
  state.value += value;
  state.floor = floor;
  state.end = end;
  state.done = floor === 1;
  return true;
}
