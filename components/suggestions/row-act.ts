/** What can be done with a suggestion. */
export type RowAct = 'accept' | 'edit' | 'dismiss';

/** The form of a pressed key that says what to do with the row that has the focus. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const acts: Record<string, RowAct> = {
  e: 'edit',
  x: 'dismiss',
  delete: 'dismiss',
  // What Apple keyboards have in the place of Delete.
  backspace: 'dismiss',
};

/**
 * What a key does with the row; `null` for the keys that do nothing. Enter is not among them: it
 * presses the button that has the focus, which is "Accept" unless the reader moved off it.
 */
export function actOfKey({ key, ctrlKey, altKey, metaKey }: Pressed): RowAct | null {
  return ctrlKey || altKey || metaKey ? null : (acts[key.toLowerCase()] ?? null);
}

/** How many buttons a row has: to the passage, accept, edit, dismiss. */
export const rowButtons = 4;
/** The place of the first row's "Accept", where the focus comes in. */
export const firstPlace = 1;

/** The button that has the focus next, after `count` rows are left: in the same row, or the last. */
export function keptPlace(place: number, count: number): number {
  const row = Math.min(Math.floor(place / rowButtons), count - 1);
  return Math.max(row, 0) * rowButtons + (place % rowButtons);
}
