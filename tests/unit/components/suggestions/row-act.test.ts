import { expect, test } from 'vitest';
import { actOfKey, keptPlace } from '../../../../components/suggestions/row-act';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

test.each([
  ['e', 'edit'],
  ['E', 'edit'],
  ['x', 'dismiss'],
  ['Delete', 'dismiss'],
  ['Backspace', 'dismiss'],
  ['Enter', null],
  ['ArrowDown', null],
  ['1', null],
])('the key %s means %s', (key, act) => {
  expect(actOfKey({ ...plain, key })).toBe(act);
});

test.each(['ctrlKey', 'altKey', 'metaKey'])("with %s the key is the browser's", (modifier) => {
  expect(actOfKey({ ...plain, key: 'x', [modifier]: true })).toBeNull();
});

test.each([
  ['the row that moves up', 5, 3, 5],
  ['the last row when the last one went', 9, 2, 5],
  ['the same button of it', 11, 1, 3],
  ['the first place when nothing is left', 9, 0, 1],
])('the focus goes to %s', (_, place, count, kept) => {
  expect(keptPlace(place, count)).toBe(kept);
});
