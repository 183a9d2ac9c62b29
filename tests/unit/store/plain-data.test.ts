import { expect, test } from 'vitest';
import { compact, isSameData } from '../../../lib/store/plain-data';

test('takes away fields that are set to undefined, at any depth', () => {
  const data = { a: 1, b: undefined, c: { d: undefined, e: [{ f: undefined }] } };
  expect(Object.keys(compact(data))).toEqual(['a', 'c']);
  expect(JSON.stringify(compact(data))).toBe('{"a":1,"c":{"e":[{}]}}');
});

test.each([
  ['numbers', 1, 1, true],
  ['not a number', Number.NaN, Number.NaN, true],
  ['order of fields', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['a field that is absent', { a: 1 }, { a: 1, b: undefined }, true],
  ['order of items', [1, 2], [2, 1], false],
  ['fewer items', [1, 2], [1], false],
  ['a list and an object', [1], { 0: 1 }, false],
  ['nothing and an object', null, {}, false],
  ['a value and none', 0, undefined, false],
])('compares %s', (_title, a, b, same) => {
  expect(isSameData(a, b)).toBe(same);
});
