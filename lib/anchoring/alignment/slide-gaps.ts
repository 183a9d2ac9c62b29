import { stepLength } from '../steps';
import type { WordIndex } from '../words/word-index';

/** Words that a gap is moved by at most. */
const longestSlide = 8;

/**
 * Where words were put into a text, what stands before or after them may stand at their end or
 * beginning too: "One. He went. He came." is "One.[ He went.] He came." or "One. He[ went. He] came.".
 * Moves each gap of `others` between neighbouring words to where it begins a line or a sentence, if
 * it can begin one. `slots` and `origins` are each other's inverse, and are changed. Linear.
 */
export function* slideGaps(
  slots: Int32Array,
  origins: Int32Array,
  words: WordIndex,
  others: WordIndex,
): Generator<void, void> {
  for (let at = 0; at + 1 < slots.length; at += 1) {
    if (at % stepLength === stepLength - 1) yield;
    const from = (slots[at] ?? -1) + 1;
    const put = (slots[at + 1] ?? -1) - from;
    if (from === 0 || put <= 0) continue;
    const right = slideRight({ slots, words, others }, at + 1, from, put);
    const left = slideLeft({ slots, words, others }, at, from, put);
    if (right >= 0 && (left < 0 || right <= left)) {
      place(slots, origins, { at: at + 1, to: from, count: right });
    } else if (left > 0) {
      place(slots, origins, { at: at + 1 - left, to: from + put - left, count: left });
    }
  }
}

interface Texts {
  slots: Int32Array;
  words: WordIndex;
  others: WordIndex;
}

/** Gives some words new slots, one after the other. */
function place(
  slots: Int32Array,
  origins: Int32Array,
  { at, to, count }: { at: number; to: number; count: number },
): void {
  for (let step = 0; step < count; step += 1) origins[slots[at + step] ?? 0] = -1;
  for (let step = 0; step < count; step += 1) {
    slots[at + step] = to + step;
    origins[to + step] = at + step;
  }
}

/** How many words after a gap to take to its beginning, or -1 when that helps nothing. */
function slideRight(texts: Texts, next: number, from: number, put: number): number {
  const { slots, words, others } = texts;
  for (let count = 0; count <= longestSlide; count += 1) {
    if (beginsSentence(others, from + count)) return count;
    const isNext = slots[next + count] === from + put + count;
    if (!isNext || others.ids[from + count] !== words.ids[next + count]) return -1;
  }
  return -1;
}

/** How many words before a gap to take to its end, or -1 when that helps nothing. */
function slideLeft(texts: Texts, last: number, from: number, put: number): number {
  const { slots, words, others } = texts;
  for (let count = 0; count <= longestSlide; count += 1) {
    if (beginsSentence(others, from - count)) return count;
    const isNext = slots[last - count] === from - 1 - count;
    if (!isNext || others.ids[from + put - 1 - count] !== words.ids[last - count]) return -1;
  }
  return -1;
}

function beginsSentence(index: WordIndex, place: number): boolean {
  return index.startsLine(place) || index.endsSentence(place - 1);
}
