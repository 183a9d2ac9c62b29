import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

const cases: [language: string, text: string, value: number, code: string][] = [
  ['vi', '2,5 tỷ đồng', 2.5e9, 'VND'],
  ['vi', 'hai đô la rưỡi', 2.5, 'USD assumed'],
  ['vi', '80k', 80_000, 'VND assumed'],
  ['vi', '1tr2', 1_200_000, 'VND assumed'],
  ['vi', '412,6 triệu USD', 412.6e6, 'USD'],
  ['en', 'US$1.2bn', 1.2e9, 'USD'],
  ['en', '$5m', 5e6, 'USD assumed'],
  ['en', '-$40', -40, 'USD assumed'],
  ['en', '€3.1billion', 3.1e9, 'EUR'],
  ['en', '20 euros and 43 cents', 20.43, 'EUR'],
];

test.each(cases)('%s: %s is %d', (language, text, value, code) => {
  const found = firstQuantity(language, text);
  expect(found?.measure).toBe('money');
  expect(found?.value).toBeCloseTo(value, 6);
  expect(found?.unitCode ?? `${found?.assumed?.unitCode} assumed`).toBe(code);
});

test('a word that only begins like a currency is a noun', () => {
  expect(firstQuantity('vi', '6.400 đồng hồ nước')).toMatchObject({ measure: 'count' });
});
