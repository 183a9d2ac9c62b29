import { expect, test } from 'vitest';
import {
  isOthersKey,
  type KeyPress,
  keyOfMark,
  markOfKey,
  othersKey,
} from '../../../lib/model/mark-key';
import { markKinds } from '../../../lib/model/mark-kind';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each(markKinds)('the key of %s marks as it', (mark) => {
  const key = keyOfMark(mark);
  expect(markOfKey(press(key, `Digit${key}`))).toBe(mark);
});

test('a French keyboard has its digits on the shifted level: the place of the key counts', () => {
  expect(markOfKey(press('&', 'Digit1'))).toBe('statistic');
});

test('the number pad marks too', () => {
  expect(markOfKey(press('2', 'Numpad2'))).toBe('person');
});

test.each([
  ['a held modifier', press('1', 'Digit1', { ctrlKey: true })],
  ['a digit without a mark kind', press('9', 'Digit9')],
  ['zero', press('0', 'Digit0')],
  ['a letter', press('a', 'KeyA')],
])('%s marks nothing', (_title, event) => {
  expect(markOfKey(event)).toBeNull();
});

test('the key for all other mentions marks nothing itself, and counts without modifiers only', () => {
  expect(markOfKey(press(othersKey, 'KeyA'))).toBeNull();
  expect(isOthersKey(press('A', 'KeyA'))).toBe(true);
  expect(isOthersKey(press('a', 'KeyA', { ctrlKey: true }))).toBe(false);
  expect(isOthersKey(press('b', 'KeyB'))).toBe(false);
});
