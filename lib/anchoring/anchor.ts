/** Where a target's text is now. Offsets are UTF-16 code units of the text, ends exclusive. */
export type Anchor =
  | { state: 'intact'; start: number; end: number }
  | { state: 'changed'; start: number; end: number; was: string; now: string }
  | { state: 'gone' };
