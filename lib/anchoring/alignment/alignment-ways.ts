/**
 * How an alignment of words ends (in a slot, a lost word, an inserted word), and how the scores of
 * the three came by in one cell: the ending before, two bits for each, in one byte.
 */
export const diagonal = 0;
export const lost = 1;
export const inserted = 2;

/** Where a slot's score came from. */
export function wayToSlot(best: number, slot: number, lostScore: number): number {
  if (best === slot) return diagonal;
  return best === lostScore ? lost : inserted;
}

/** Where a lost word's score came from: another lost word, or the better of the other two. */
export function wayToLost(
  grown: number,
  open: number,
  slot: number,
  insertedScore: number,
): number {
  if (grown >= open) return lost << 2;
  return insertedScore > slot ? inserted << 2 : diagonal;
}

/** Where an inserted word's score came from: another inserted word, or the better of the others. */
export function wayToInserted(
  grown: number,
  open: number,
  slot: number,
  lostScore: number,
): number {
  if (grown >= open) return inserted << 4;
  return lostScore > slot ? lost << 4 : diagonal;
}

/** The ending before, of a cell's ways and an ending. */
export function endingBefore(ways: number, ending: number): number {
  return (ways >> (2 * ending)) & 3;
}
