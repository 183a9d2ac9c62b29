import { expect, test } from 'vitest';
import { actOfKey } from '../../../../components/suggestions/row-act';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

test.each([
  ['e', 'edit'],
  ['E', 'edit'],
  ['a', 'acceptAll'],
  ['A', 'acceptAll'],
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
