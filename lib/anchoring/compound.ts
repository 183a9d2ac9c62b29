import type { Alignment } from './alignment/align';
import type { WordIndex } from './words/word-index';
import { isSpacedWord, kindOf, wordKinds } from './words/words';

/** A text, and where the words of a passage went in it. */
export interface Placed {
  text: string;
  index: WordIndex;
  alignment: Alignment;
}

/** Signs that part words although no white space does: brackets, quotation marks, stops, dashes. */
const parting = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}",.;!?\u2014\u2026|]/u;

/**
 * The first word of what is one word to a reader with the word at a place: "300-pound" became
 * "181-pound", "3" became "5D". Where the word itself stayed, only when a figure that is joined to
 * it did not: the 15 of "2^15" is not that of "4^15".
 */
export function growLeft(placed: Placed, place: number, isSame: boolean): number {
  const grown = grow(placed, place, -1);
  return isSame && !hasNewFigure(placed, grown, place) ? place : grown;
}

/** The last word of what is one word to a reader with the word at a place, as `growLeft`. */
export function growRight(placed: Placed, place: number, isSame: boolean): number {
  const grown = grow(placed, place, 1);
  return isSame && !hasNewFigure(placed, place + 1, grown + 1) ? place : grown;
}

/** Goes from word to word while they are joined, and back to the last that is no sign. */
function grow(placed: Placed, place: number, step: 1 | -1): number {
  const { starts, ends } = placed.index;
  let end = place;
  for (let at = place; isPart(placed, at, place); at += step) {
    if (kindAt(placed, at) !== wordKinds.sign) end = at;
    const [left, right] = step > 0 ? [at, at + 1] : [at - 1, at];
    if (ends[left] !== starts[right]) break;
  }
  return end;
}

function kindAt({ index }: Placed, at: number): number | undefined {
  return index.lexicon.kinds[index.ids[at] ?? -1];
}

/** Whether a word can belong to the one that growing began at. */
function isPart(placed: Placed, at: number, from: number): boolean {
  const { text, index, alignment } = placed;
  const kind = kindAt(placed, at);
  if (kind === undefined) return false;
  const word = text.slice(index.starts[at], index.ends[at]);
  if (kind === wordKinds.sign) return !parting.test(word);
  if (!isSpacedWord(word)) return false;
  if (kind === wordKinds.figure || at === from) return true;
  // Letters where other letters stood are a word of their own: "21st" became "24thing".
  const old = alignment.slots.indexOf(at);
  return old < 0 || alignment.same[old] === 1;
}

function hasNewFigure(placed: Placed, from: number, to: number): boolean {
  const { slots, same } = placed.alignment;
  for (let at = from; at < to; at += 1) {
    const old = slots.indexOf(at);
    if (kindAt(placed, at) === wordKinds.figure && same[old] !== 1) return true;
  }
  return false;
}

/** The words that are one to a reader with some words of a text, these included. */
export function joinedWord(text: string, index: WordIndex, words: { first: number; last: number }) {
  const isJoined = (left: number) =>
    index.ends[left] === index.starts[left + 1] &&
    [left, left + 1].every((at) => isJoining(text.slice(index.starts[at], index.ends[at])));
  let { first, last } = words;
  while (isJoined(first - 1)) first -= 1;
  while (isJoined(last)) last += 1;
  return { first, last };
}

/** Whether a word or sign can be part of a longer word. */
function isJoining(word: string): boolean {
  return isSpacedWord(word) || (kindOf(word) === wordKinds.sign && !parting.test(word));
}
