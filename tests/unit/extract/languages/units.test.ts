import { expect, test } from 'vitest';
import { prefixedEntries, sharedUnits, unitEntries } from '../../../../lib/extract/languages/units';

test('a row gives each of its forms the same unit', () => {
  expect(unitEntries([['km', 'length', 1e3, 'kms | klick']])).toEqual([
    ['kms', { code: 'km', measure: 'length', size: 1e3 }],
    ['klick', { code: 'km', measure: 'length', size: 1e3 }],
  ]);
});

test('a unit without code or size has none', () => {
  expect(unitEntries([['', 'area', 0, 'sào']])).toEqual([['sào', { measure: 'area' }]]);
});

test('a prefix is spoken before the unit, joined and apart, and makes it greater', () => {
  expect(prefixedEntries([['k', 1e3, 'kilo']], [['g', 'weight', 1, 'gram']])).toEqual([
    ['kilogram', { code: 'kg', measure: 'weight', size: 1e3 }],
    ['kilo gram', { code: 'kg', measure: 'weight', size: 1e3 }],
  ]);
});

test.each([
  ['mm', 'mm', 1e-3],
  ['µg', 'ug', 1e-6],
  ['kg', 'kg', 1e3],
  ['ha', 'har', 1e4],
  ['mw', 'MW', undefined],
])('the symbol %s is %s', (symbol, code, size) => {
  const [, unit] = sharedUnits.find(([form]) => form === symbol) ?? [];
  expect(unit?.code).toBe(code);
  expect(unit?.size).toEqual(size === undefined ? undefined : expect.closeTo(size, 12));
});
