import { expect, test } from 'vitest';
import { markStyles } from '../../../lib/highlight/mark-style';
import { opaqueNames } from '../../../lib/highlight/opaque-names';

test('every style has one name, which is a CSS identifier and does not say the style', () => {
  const nameOf = opaqueNames(new Uint8Array([0, 255, 7, 99, 1, 2, 3, 4, 5, 6, 7, 8]));
  const names = markStyles.map(nameOf);
  expect(new Set(names).size).toBe(markStyles.length);
  expect(markStyles.map(nameOf)).toEqual(names);
  for (const name of names) expect(name).toMatch(/^h[0-9a-z]+$/);
});

test('other bytes make other names', () => {
  const one = opaqueNames(new Uint8Array(12).fill(1))('note');
  expect(opaqueNames(new Uint8Array(12).fill(2))('note')).not.toBe(one);
});
