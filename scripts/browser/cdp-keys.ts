import type { KeyStroke, Modifier } from './view';

/** Bits of Input.dispatchKeyEvent's `modifiers`. */
const modifierBits: Record<Modifier, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Legacy key codes, by which Chromium's editing commands go. */
const keyCodes: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

/** Parameters of the Input.dispatchKeyEvent calls that press and let go a key. */
export function strokeEvents({ key, held = [] }: KeyStroke): object[] {
  const modifiers = held.reduce((bits, modifier) => bits | modifierBits[modifier], 0);
  const windowsVirtualKeyCode = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key;
  const writes = text.length === 1 && !held.some((modifier) => modifier !== 'Shift');
  const event = { key, code: codeOf(key), modifiers, windowsVirtualKeyCode };
  return [
    { ...event, type: writes ? 'keyDown' : 'rawKeyDown', ...(writes && { text }) },
    { ...event, type: 'keyUp' },
  ];
}

function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key === ' ' ? 'Space' : key;
}
