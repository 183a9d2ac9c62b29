import { expect, test } from 'vitest';
import { fieldsBetween, withFields } from '../../../lib/store/field-changes';

const row = {
  id: 'x',
  updatedAt: '1',
  note: 'a',
  statistic: { measure: 'count', value: 1, unit: 'km' },
};

test('the parts of a statistic change on their own, the time of writing not at all', () => {
  const after = { ...row, updatedAt: '2', statistic: { measure: 'count', value: 2 } };
  expect(fieldsBetween(row, after)).toEqual([
    { field: 'statistic.value', before: 1, after: 2 },
    { field: 'statistic.unit', before: 'km' },
  ]);
});

test('a new row changes every field', () => {
  expect(fieldsBetween(undefined, { id: 'x', note: '' })).toEqual([
    { field: 'id', after: 'x' },
    { field: 'note', after: '' },
  ]);
});

test('nothing changes between equal rows', () => {
  expect(fieldsBetween(row, structuredClone(row))).toEqual([]);
});

test('sets fields and takes fields away', () => {
  const fields = new Map<string, unknown>([
    ['note', 'b'],
    ['statistic.unit', undefined],
    ['statistic.value', 7],
    ['deletedAt', undefined],
  ]);
  expect(withFields(row, fields)).toEqual({
    id: 'x',
    note: 'b',
    statistic: { measure: 'count', value: 7 },
  });
});
