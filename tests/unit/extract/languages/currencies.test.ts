import { describe, expect, test } from 'vitest';
import { currencyEntries, sharedCurrencies } from '../../../../lib/extract/languages/currencies';
import { languages } from '../../../../lib/extract/languages/languages';
import { readMoney } from '../read-money';

const cases: [text: string, value: number, code: string | undefined][] = [
  ['US$40', 40, 'USD'],
  ['A$15', 15, 'AUD'],
  ['₡900', 900, 'CRC'],
  ['₸5', 5, 'KZT'],
  ['₿21', 21, undefined],
  ['NOK 70', 70, 'NOK'],
  ['45 usd', 45, 'USD'],
  ['45 COP', 45, 'COP'],
  ['100 Kč', 100, 'CZK'],
  ['￥300', 300, 'JPY assumed'],
  ['£60', 60, 'GBP assumed'],
];

describe.each(languages.map(({ code }) => code))('%s', (language) => {
  test.each(cases)('%s', (text, value, code) => {
    expect(readMoney(language, text)).toEqual({ value, code });
  });

  test.each(['COP 26', 'RON 95', 'top 10', '45 top', '5 all', 'try 20'])(
    '%s is no money',
    (text) => {
      expect(readMoney(language, text)).toBeUndefined();
    },
  );
});

test('every code of ISO 4217 has three capitals and stands once', () => {
  const codes = sharedCurrencies.map(([form]) => form).filter((form) => /^[A-Z]{3}$/.test(form));
  expect(codes.length).toBeGreaterThan(150);
  expect(new Set(codes).size).toBe(codes.length);
});

test('a row gives each of its forms the same currency', () => {
  expect(currencyEntries([['', 100, 'xu | hào']])).toEqual([
    ['xu', { minor: 100 }],
    ['hào', { minor: 100 }],
  ]);
  expect(currencyEntries([['USD', 0, 'đô', 'assumed']])).toEqual([
    ['đô', { code: 'USD', assumed: true }],
  ]);
});
