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
