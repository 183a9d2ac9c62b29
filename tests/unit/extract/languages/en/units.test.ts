import { expect, test } from 'vitest';
import { firstQuantity } from '../../quantities/first-quantity';

/** Value, measure and UCUM code. */
const cases: [text: string, value: number, measure: string, code: string][] = [
  ['3.5 per cent', 3.5, 'percent', '%'],
  ['two percentage points', 2, 'percent', '[pp]'],
  ['9 nautical miles', 9, 'length', '[nmi_i]'],
  ['40 picometres', 40, 'length', 'pm'],
  ['6 parsecs', 6, 'length', 'pc'],
  ['12 acres', 12, 'area', '[acr_us]'],
  ['3 stone', 3, 'weight', '[stone_av]'],
  ['20 megatonnes', 20, 'weight', 'Mt'],
  ['8 tons', 8, 'weight', '[ston_av]'],
  ['8 tonnes', 8, 'weight', 't'],
  ['4 imperial gallons', 4, 'volume', '[gal_br]'],
  ['7 barrels', 7, 'volume', '[bbl_us]'],
  ['21 ° Celsius', 21, 'temperature', 'Cel'],
  ['70 degrees Fahrenheit', 70, 'temperature', '[degF]'],
  ['12 knots', 12, 'speed', '[kn_i]'],
  ['450 terawatt-hours', 450, 'energy', 'TW.h'],
  ['5 British thermal units', 5, 'energy', '[Btu]'],
  ['two fortnights', 2, 'duration', '2.wk'],
  ['three decades', 3, 'duration', '10.a'],
  ['85 decibels', 85, 'other', 'dB'],
  ['990 millibars', 990, 'other', 'mbar'],
  ['400 parts per million', 400, 'other', '[ppm]'],
  ['60 microsieverts', 60, 'other', 'uSv'],
];

test.each(cases)('%s', (text, value, measure, unitCode) => {
  expect(firstQuantity('en', text)).toMatchObject({ value, measure, unitCode });
});
