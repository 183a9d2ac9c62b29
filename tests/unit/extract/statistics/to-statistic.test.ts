import { expect, test } from 'vitest';
import type { Quantity } from '../../../../lib/extract/quantities/quantity';
import { toStatistic } from '../../../../lib/extract/statistics/to-statistic';

const sum: Quantity = { start: 3, end: 9, measure: 'money', value: 5, unit: '$', rule: 'money' };

test('a statistic has what was said, without where and how it was found', () => {
  expect(toStatistic({ ...sum, per: 'hour', minor: 'alone' })).toEqual({
    measure: 'money',
    value: 5,
    unit: '$',
  });
});

test('what is assumed fills the fields, and is named', () => {
  expect(toStatistic({ ...sum, assumed: { unitCode: 'USD' } })).toEqual({
    measure: 'money',
    value: 5,
    unit: '$',
    unitCode: 'USD',
    assumed: ['unitCode'],
  });
});

test('what was inferred is named once, in the order of the fields', () => {
  const { assumed } = toStatistic({
    ...sum,
    assumed: { unitCode: 'USD' },
    inferred: ['unitCode', 'unit', 'value', 'measure'],
  });
  expect(assumed).toEqual(['measure', 'value', 'unit', 'unitCode']);
});

test('an assumed date stands in the place of the incomplete one', () => {
  const day: Quantity = { start: 0, end: 4, measure: 'date', iso: 'XXXX-05-17', rule: 'date' };
  expect(toStatistic({ ...day, assumed: { iso: '2026-05-17' } })).toEqual({
    measure: 'date',
    iso: '2026-05-17',
    assumed: ['iso'],
  });
});
