import { expect, test } from 'vitest';
import { settlementOfKey } from '../../../../components/drift/settle-key';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

test.each([
  ['t', 'take'],
  ['T', 'take'],
  ['k', 'keep'],
  ['x', 'dismiss'],
  ['Delete', 'dismiss'],
  ['Backspace', 'dismiss'],
  ['Enter', null],
  ['e', null],
  ['ArrowDown', null],
])('the key %s means %s', (key, settlement) => {
  expect(settlementOfKey({ ...plain, key })).toBe(settlement);
});

test.each(['ctrlKey', 'altKey', 'metaKey'])("with %s the key is the browser's", (modifier) => {
  expect(settlementOfKey({ ...plain, key: 't', [modifier]: true })).toBeNull();
});
