import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each([
  ['The population is 68.3m', 68_300_000],
  ['Its population has reached about 68.3m', 68_300_000],
  ['An audience of 3.1m watched', 3_100_000],
  ['The number of registered users hit 12.5m', 12_500_000],
  ['Unemployment fell to 1.4m', 1_400_000],
  ['Passenger numbers rose by 4.1m', 4_100_000],
])('%s: of a total, m is a million', (text, value) => {
  expect(firstQuantity('en', text)).toMatchObject({ measure: 'count', value });
});

test.each([
  'The population lives within 3.5m of the water',
  'Waves reached 12.5m',
  'Visitors can climb a tower that is 12.5m high',
  'The number of the pier is painted, and 2.5m',
  'Members of the crew dived, and 8.3m',
])('%s: of anything else, a metre', (text) => {
  expect(firstQuantity('en', text)).toMatchObject({ measure: 'length', unitCode: 'm' });
});
