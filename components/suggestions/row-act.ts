/** What can be done with a suggestion. */
export type RowAct = 'accept' | 'edit' | 'dismiss';

/** The form of a pressed key that says what to do with the row that has the focus. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key can mean: something to do with its row, or with all rows. */
export type ListAct = RowAct | 'acceptAll';

const acts: Record<string, ListAct> = {
  a: 'acceptAll',
  e: 'edit',
  x: 'dismiss',
  delete: 'dismiss',
  // What Apple keyboards have in the place of Delete.
  backspace: 'dismiss',
};

/**
 * What a key does with the row, or with all; `null` for the keys that do nothing. Enter is not among them: it
 * presses the button that has the focus, which is "Accept" unless the reader moved off it.
 */
export function actOfKey({ key, ctrlKey, altKey, metaKey }: Pressed): ListAct | null {
  return ctrlKey || altKey || metaKey ? null : (acts[key.toLowerCase()] ?? null);
}
