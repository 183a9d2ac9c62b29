import { type MarkKind, markKinds } from './mark-kind';

/** The part of a keyboard event that says which key it was. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/** The key that marks with a kind while the toolbar is shown: its place in the toolbar, from 1. */
export function keyOfMark(mark: MarkKind): string {
  return String(markKinds.indexOf(mark) + 1);
}

/** What a pressed key would mark the selection as; null for every other key. */
export function markOfKey(event: KeyPress): MarkKind | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  // Some layouts have their digits on the shifted level: there the key's place on the board counts.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? event.key;
  return /^[1-9]$/.test(digit) ? (markKinds[Number(digit) - 1] ?? null) : null;
}

/** The key that marks all other mentions of a name. */
export const othersKey = 'a';

/** Whether a pressed key is the one for all other mentions. */
export function isOthersKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  return key.toLowerCase() === othersKey && !(ctrlKey || metaKey || altKey || shiftKey);
}
