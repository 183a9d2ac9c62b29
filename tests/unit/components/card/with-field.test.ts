import { expect, test } from 'vitest';
import { withField } from '../../../../components/card/with-field';

test.each([
  ['sets a field', 'km', { measure: 'length', unit: 'km' }],
  ['leaves an empty field out', '', { measure: 'length' }],
  ['leaves an undefined field out', undefined, { measure: 'length' }],
])('%s', (_, unit, expected) => {
  const row: { measure: string; unit?: string } = { measure: 'length', unit: 'm' };
  expect(withField(row, 'unit', unit)).toEqual(expected);
  expect(row.unit).toBe('m');
});
