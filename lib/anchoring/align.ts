import type { WordIndex } from './word-index';

/** Where the words of a passage went. */
export interface Alignment {
  /** By word of the passage: the word of the text in its slot, or -1. */
  slots: Int32Array;
  /** By word of the passage: whether the word in its slot is the same one. */
  same: Uint8Array;
  score: number;
}

/**
 * Costs in hundredths of the weight of a rare word. A slot that keeps its place but not its word is
 * cheaper than a word lost and another one inserted; a figure in a figure's place costs next to
 * nothing, for figures are what editors update. Gaps are affine: a sentence put between a quote and
 * its context costs little more than a word.
 */
const replaced = -35;
const figureReplaced = -5;
const gapOpened = -45;
const gapGrown = -6;
const impossible = -1e9;

const diagonal = 0;
const lost = 1;
const inserted = 2;

/**
 * Aligns a passage's words with the words of a text from `from` to `to` (exclusive): all of the
 * passage, any part of the text. Gotoh, "An improved algorithm for matching biological sequences",
 * 1982; time and space are the product of both lengths.
 */
export function align(
  words: { ids: readonly number[]; figures: readonly boolean[]; weights: readonly number[] },
  index: WordIndex,
  from: number,
  to: number,
): Alignment {
  const rows = words.ids.length;
  const columns = Math.max(0, to - from);
  const table = new Table(rows, columns);
  for (let row = 1; row <= rows; row += 1) {
    const id = words.ids[row - 1] ?? -1;
    const figure = words.figures[row - 1] ?? false;
    const weight = words.weights[row - 1] ?? 0;
    table.startRow(row);
    for (let column = 1; column <= columns; column += 1) {
      const other = index.ids[from + column - 1] ?? -2;
      const both = figure && index.figures[other] === true;
      const gain = id === other ? weight : both ? figureReplaced : replaced;
      table.fill(row, column, gain);
    }
  }
  return table.trace(words.ids, index.ids, from);
}

/** Three scores a cell (ends in a slot, a lost word, an inserted word) and the ways they came by. */
class Table {
  readonly #width: number;
  readonly #rows: number;
  readonly #ways: Uint8Array;
  #slot: Int32Array;
  #lost: Int32Array;
  #inserted: Int32Array;
  #slotBefore: Int32Array;
  #lostBefore: Int32Array;
  #insertedBefore: Int32Array;

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.#width = columns + 1;
    this.#ways = new Uint8Array((rows + 1) * this.#width);
    this.#slot = new Int32Array(this.#width);
    this.#lost = new Int32Array(this.#width).fill(impossible);
    this.#inserted = new Int32Array(this.#width).fill(impossible);
    this.#slotBefore = new Int32Array(this.#width);
    this.#lostBefore = new Int32Array(this.#width);
    this.#insertedBefore = new Int32Array(this.#width);
  }

  startRow(row: number): void {
    [this.#slot, this.#slotBefore] = [this.#slotBefore, this.#slot];
    [this.#lost, this.#lostBefore] = [this.#lostBefore, this.#lost];
    [this.#inserted, this.#insertedBefore] = [this.#insertedBefore, this.#inserted];
    this.#slot[0] = impossible;
    this.#inserted[0] = impossible;
    this.#lost[0] = gapOpened + (row - 1) * gapGrown;
    this.#ways[row * this.#width] = lost << 2;
  }

  fill(row: number, column: number, gain: number): void {
    const at = row * this.#width + column;
    const slotUp = this.#slotBefore[column] ?? 0;
    const lostUp = this.#lostBefore[column] ?? 0;
    const slotLeft = this.#slot[column - 1] ?? 0;
    const insertedLeft = this.#inserted[column - 1] ?? 0;
    const lostLeft = this.#lost[column - 1] ?? 0;

    const slotDiagonal = this.#slotBefore[column - 1] ?? 0;
    const lostDiagonal = this.#lostBefore[column - 1] ?? 0;
    const insertedDiagonal = this.#insertedBefore[column - 1] ?? 0;
    let best = slotDiagonal;
    let way = diagonal;
    if (lostDiagonal > best) {
      best = lostDiagonal;
      way = lost;
    }
    if (insertedDiagonal > best) {
      best = insertedDiagonal;
      way = inserted;
    }
    this.#slot[column] = best + gain;

    const insertedUp = this.#insertedBefore[column] ?? 0;
    const open = Math.max(slotUp, insertedUp) + gapOpened;
    const grown = lostUp + gapGrown;
    this.#lost[column] = Math.max(open, grown);
    if (grown >= open) way |= lost << 2;
    else if (insertedUp > slotUp) way |= inserted << 2;

    const openLeft = Math.max(slotLeft, lostLeft) + gapOpened;
    const grownLeft = insertedLeft + gapGrown;
    this.#inserted[column] = Math.max(openLeft, grownLeft);
    if (grownLeft >= openLeft) way |= inserted << 4;
    else if (lostLeft > slotLeft) way |= lost << 4;
    this.#ways[at] = way;
  }

  trace(ids: readonly number[], textIds: readonly number[], from: number): Alignment {
    const slots = new Int32Array(this.#rows).fill(-1);
    const same = new Uint8Array(this.#rows);
    let { column, state, score } = this.#bestEnd();
    let row = this.#rows;
    while (row > 0) {
      const way = this.#ways[row * this.#width + column] ?? 0;
      if (state === diagonal) {
        const place = from + column - 1;
        slots[row - 1] = place;
        same[row - 1] = ids[row - 1] === textIds[place] ? 1 : 0;
        state = way & 3;
        row -= 1;
        column -= 1;
      } else if (state === lost) {
        state = (way >> 2) & 3;
        row -= 1;
      } else {
        state = (way >> 4) & 3;
        column -= 1;
      }
    }
    return { slots, same, score };
  }

  #bestEnd(): { column: number; state: number; score: number } {
    let end = { column: 0, state: lost, score: this.#lost[0] ?? impossible };
    for (let column = 1; column < this.#width; column += 1) {
      const slotScore = this.#slot[column] ?? impossible;
      const lostScore = this.#lost[column] ?? impossible;
      if (slotScore > end.score) end = { column, state: diagonal, score: slotScore };
      if (lostScore > end.score) end = { column, state: lost, score: lostScore };
    }
    return end;
  }
}
