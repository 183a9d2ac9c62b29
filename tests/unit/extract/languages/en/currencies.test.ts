import { expect, test } from 'vitest';
import { readMoney } from '../../read-money';

/** ISO 4217, with the guess marked where a word or sign is shared. */
const cases: [text: string, value: number, code: string | undefined][] = [
  ['100 Jamaican dollars', 100, 'JMD'],
  ['5m euros', 5e6, 'EUR'],
  ['5m Egyptian pounds', 5e6, 'EGP'],
  ['250 million Dutch guilders', 250e6, 'NLG'],
  ['12 Costa Rican colóns', 12, 'CRC'],
  ['90 naira', 90, 'NGN'],
  ['3,000 kip', 3000, 'LAK'],
  ['4 billion yuan', 4e9, 'CNY'],
  ['40 dollars', 40, 'USD assumed'],
  ['40 riyals', 40, 'SAR assumed'],
  ['70 dinars', 70, undefined],
  ['42 cents', 42, undefined],
];

test.each(cases)('%s', (text, value, code) => {
  expect(readMoney('en', text)).toEqual({ value, code });
});
