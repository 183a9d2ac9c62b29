import type { Settlement } from '../../lib/model/settlement';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const settlements: Record<string, Settlement> = {
  t: 'take',
  k: 'keep',
  x: 'dismiss',
  delete: 'dismiss',
  // What Apple keyboards have in the place of Delete.
  backspace: 'dismiss',
};

/** What a key does with the change that has the focus; `null` for the keys that do nothing. */
export function settlementOfKey({ key, ctrlKey, altKey, metaKey }: Pressed): Settlement | null {
  return ctrlKey || altKey || metaKey ? null : (settlements[key.toLowerCase()] ?? null);
}
