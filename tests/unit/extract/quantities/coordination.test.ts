import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

/** Value, unit code or unit, and the fields that were taken from the figure behind. */
type Shared = [value: number, unit: string | undefined, inferred: string];

test.each<[language: string, text: string, ...shared: Shared[]]>([
  [
    'vi',
    'ba nạn nhân 33, 34 và 39 tuổi',
    [3, 'nạn nhân', ''],
    [33, 'a', 'unit unitCode'],
    [34, 'a', 'unit unitCode'],
    [39, 'a', ''],
  ],
  ['en', 'doses of 45 and 50 mg', [45, 'mg', 'unit unitCode'], [50, 'mg', '']],
  ['en', 'goals in 12 and 15 matches', [12, 'matches', 'unit counted'], [15, 'matches', '']],
  ['en', 'boys aged 12, 14', [12, 'a', ''], [14, 'a', 'measure unitCode']],
  ['en', 'rooms for 12 people, 15 km away', [12, 'people', ''], [15, 'km', '']],
  ['en', 'it had 12 then and 15 km away', [12, undefined, ''], [15, 'km', '']],
])('%s: %s', (language, text, ...shared) => {
  const found = readQuantities(text, { language }).map((one) => [
    one.value,
    one.unitCode ?? one.unit,
    (one.inferred ?? []).join(' '),
  ]);
  expect(found).toEqual(shared);
});

test('what is assumed of the currency behind is assumed of the sum before', () => {
  const [first] = readQuantities('between rounds of 5 and 10 dollars', { language: 'en' });
  expect(first).toMatchObject({
    measure: 'money',
    assumed: { unitCode: 'USD' },
    inferred: ['unit'],
  });
});
