import type { SomeWords, WeighedWords } from '../words/weighed-words';
import { costs, gapGrown, gapOpened } from './alignment-costs';
import {
  diagonal,
  endingBefore,
  inserted,
  lost,
  wayToInserted,
  wayToLost,
  wayToSlot,
} from './alignment-ways';

/** Where words went. */
export interface Alignment {
  /** By word: the other word in its slot, or -1. */
  slots: Int32Array;
  /** By word: whether the word in its slot is the same one. */
  same: Uint8Array;
  score: number;
}

/** The score of what cannot be. */
const impossible = -1e9;

/** Which of the others a word may go to. */
export interface AlignmentRange {
  /** All of the others are aligned, as with versions of one text; else any part of them will do. */
  isWhole?: boolean;
  /** How far before its own place among the words a word may stand among the others, and after it. */
  least?: number;
  most?: number;
}

/**
 * Aligns words with others: all of them with any part of the others, or with all. Gotoh, "An
 * improved algorithm for matching biological sequences", 1982; time is the product of the number of
 * words and that of places where each may go, space that of both lengths.
 */
export function align(
  words: WeighedWords,
  others: SomeWords,
  range: AlignmentRange = {},
): Alignment {
  const rows = words.ids.length;
  const table = new Table(rows, others, range);
  for (let row = 1; row <= rows; row += 1) {
    const at = row - 1;
    table.fill(row, words.ids[at] ?? -1, words.kinds[at] ?? 0, words.weights[at] ?? 0);
  }
  return table.trace(words.ids, others.ids);
}

/** Three scores a cell (ends in a slot, a lost word, an inserted word) and the ways they came by. */
class Table {
  readonly #width: number;
  readonly #rows: number;
  readonly #others: SomeWords;
  readonly #isWhole: boolean;
  readonly #least: number;
  readonly #most: number;
  readonly #ways: Uint8Array;
  readonly #slot: Int32Array;
  readonly #lost: Int32Array;
  readonly #inserted: Int32Array;

  constructor(rows: number, others: SomeWords, range: AlignmentRange) {
    this.#rows = rows;
    this.#others = others;
    this.#width = others.ids.length + 1;
    this.#isWhole = range.isWhole === true;
    this.#least = range.least ?? -rows;
    this.#most = range.most ?? this.#width;
    this.#ways = new Uint8Array((rows + 1) * this.#width);
    this.#slot = new Int32Array(this.#width).fill(impossible, this.#isWhole ? 1 : this.#most + 1);
    this.#lost = new Int32Array(this.#width).fill(impossible);
    this.#inserted = new Int32Array(this.#width).fill(impossible);
    if (!this.#isWhole) return;
    // Others before the first word cost as any that are inserted.
    for (let column = 1; column < this.#width; column += 1) {
      this.#inserted[column] = gapOpened + (column - 1) * gapGrown;
    }
  }

  /** Fills a row over the one before it: one loop over plain numbers, where a search's time goes. */
  fill(row: number, id: number, kind: number, weight: number): void {
    const { ids, kinds } = this.#others;
    const [slots, losts, inserteds, ways] = [this.#slot, this.#lost, this.#inserted, this.#ways];
    const start = row * this.#width;
    const first = Math.max(1, row + this.#least);
    const last = Math.min(ids.length, row + this.#most);
    let slotDiagonal = slots[first - 1] ?? 0;
    let lostDiagonal = losts[first - 1] ?? 0;
    let insertedDiagonal = inserteds[first - 1] ?? 0;
    let slotLeft = impossible;
    let insertedLeft = impossible;
    let lostLeft = first === 1 ? gapOpened + (row - 1) * gapGrown : impossible;
    slots[first - 1] = slotLeft;
    inserteds[first - 1] = insertedLeft;
    losts[first - 1] = lostLeft;
    ways[start] = lost << 2;
    for (let column = first; column <= last; column += 1) {
      const slotUp = slots[column] ?? 0;
      const lostUp = losts[column] ?? 0;
      const insertedUp = inserteds[column] ?? 0;
      const cost = costs[kind * 3 + (kinds[column - 1] ?? 0)] ?? 0;
      const best = Math.max(slotDiagonal, lostDiagonal, insertedDiagonal);
      const slot = best + (ids[column - 1] === id ? weight : cost);
      const open = Math.max(slotUp, insertedUp) + gapOpened;
      const openLeft = Math.max(slotLeft, lostLeft) + gapOpened;
      ways[start + column] =
        wayToSlot(best, slotDiagonal, lostDiagonal) |
        wayToLost(lostUp + gapGrown, open, slotUp, insertedUp) |
        wayToInserted(insertedLeft + gapGrown, openLeft, slotLeft, lostLeft);
      slotDiagonal = slotUp;
      lostDiagonal = lostUp;
      insertedDiagonal = insertedUp;
      insertedLeft = Math.max(insertedLeft + gapGrown, openLeft);
      lostLeft = Math.max(lostUp + gapGrown, open);
      slotLeft = slot;
      slots[column] = slotLeft;
      losts[column] = lostLeft;
      inserteds[column] = insertedLeft;
    }
  }

  trace(ids: Int32Array, otherIds: Int32Array): Alignment {
    const slots = new Int32Array(this.#rows).fill(-1);
    const same = new Uint8Array(this.#rows);
    let { column, state, score } = this.#bestEnd();
    let row = this.#rows;
    while (row > 0) {
      const ways = this.#ways[row * this.#width + column] ?? 0;
      if (state === diagonal) {
        slots[row - 1] = column - 1;
        same[row - 1] = ids[row - 1] === otherIds[column - 1] ? 1 : 0;
      }
      const ending = state;
      state = endingBefore(ways, ending);
      if (ending !== inserted) row -= 1;
      if (ending !== lost) column -= 1;
    }
    return { slots, same, score };
  }

  #bestEnd(): { column: number; state: number; score: number } {
    const last = Math.min(this.#width - 1, this.#rows + this.#most);
    const first = this.#isWhole ? last : Math.max(0, this.#rows + this.#least);
    const end = { column: 0, state: lost, score: impossible * 2 };
    for (let column = first; column <= last; column += 1) {
      this.#better(end, column, diagonal, this.#slot);
      this.#better(end, column, lost, this.#lost);
      if (this.#isWhole) this.#better(end, column, inserted, this.#inserted);
    }
    return end;
  }

  #better(
    end: { column: number; state: number; score: number },
    column: number,
    state: number,
    scores: Int32Array,
  ): void {
    const score = scores[column] ?? impossible;
    if (score <= end.score) return;
    end.column = column;
    end.state = state;
    end.score = score;
  }
}
