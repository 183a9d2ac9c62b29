import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each([
  ['60 miles per hour', { measure: 'speed', unitCode: '[mi_i]/h', per: 'hour' }],
  ['60 miles an hour', { measure: 'speed', unitCode: '[mi_i]/h' }],
  ['20 J/m² per year', { measure: 'energy', unitCode: 'J/m2/a', per: 'm² per year' }],
  ['5 litres per day', { measure: 'volume', unitCode: 'L/d', per: 'day' }],
  ['€14/hour', { measure: 'money', unitCode: 'EUR', per: 'hour' }],
  ['30 days a year', { measure: 'duration', unitCode: 'd', unit: 'days' }],
])('en: %s', (text, fields) => {
  expect(firstQuantity('en', text)).toMatchObject(fields);
});

test.each([
  ['300.000 đồng/người/tháng', { measure: 'money', unitCode: 'VND', per: 'người/tháng' }],
  ['80 km trên giờ', { measure: 'speed', unitCode: 'km/h', per: 'giờ' }],
  ['6 tấn/ha', { measure: 'weight', unitCode: 't/har', per: 'ha' }],
])('vi: %s', (text, fields) => {
  expect(firstQuantity('vi', text)).toMatchObject(fields);
});
