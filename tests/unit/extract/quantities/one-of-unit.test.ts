import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each<[text: string, value: number, measure: string, code: string | undefined]>([
  ['It costs a dollar.', 1, 'money', 'USD'],
  ['It costs a dollar and 42 cents.', 1.42, 'money', 'USD'],
  ['It weighs a kilogram.', 1, 'weight', 'kg'],
  ['It is an acre.', 1, 'area', '[acr_us]'],
])('%s', (text, value, measure, code) => {
  const found = firstQuantity('en', text);
  expect([found?.value, found?.measure, found?.unitCode ?? found?.assumed?.unitCode]).toEqual([
    value,
    measure,
    code,
  ]);
  expect(found?.minor).toBe('weak word');
});

test.each(['It left a mark.', 'It took a day.', 'A man came.'])('%s says no figure', (text) => {
  expect(firstQuantity('en', text)).toBeUndefined();
});
