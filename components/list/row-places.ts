/** How many buttons a row of a list has: the way to the passage, and three things to do. */
export const rowButtons = 4;
/** The place of the first row's first thing to do, where the focus comes in. */
export const firstPlace = 1;

/** The button that has the focus next, after `count` rows are left: in the same row, or the last. */
export function keptPlace(place: number, count: number): number {
  const row = Math.min(Math.floor(place / rowButtons), count - 1);
  return Math.max(row, 0) * rowButtons + (place % rowButtons);
}
