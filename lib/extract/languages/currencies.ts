import { alternatives } from '../../text/phrases';
import type { Currency } from './units';

/** ISO 4217 codes that news uses before or after an amount. */
const codes =
  'USD EUR GBP JPY CNY VND AUD CAD CHF HKD SGD NZD KRW INR THB MYR IDR PHP TWD RUB BRL MXN ZAR TRY SEK NOK DKK PLN CZK HUF ILS AED SAR EGP KWD QAR BHD OMR JOD LBP NGN KES GHS UAH RON BGN ISK CLP COP ARS PEN MNT KZT UZS GEL PKR BDT LKR NPR MMK LAK KHR BND MOP'.split(
    ' ',
  );

/** Signs and short forms that stand before an amount, or after it. A shared sign is assumed. */
const signs: readonly (readonly [code: string, forms: string, how?: 'assumed' | 'tight'])[] = [
  ['USD', '$', 'assumed'],
  ['USD', 'us$ | usd$ | $us | u.s. $ | us dollar $'],
  ['CAD', 'ca$ | c$ | can$ | cad$'],
  // "a $5 note" is no Australian one.
  ['AUD', 'a$', 'tight'],
  ['AUD', 'au$ | aud$'],
  ['NZD', 'nz$ | nzd$'],
  ['HKD', 'hk$ | hkd$'],
  ['SGD', 's$', 'tight'],
  ['SGD', 'sg$ | sgd$'],
  ['TWD', 'nt$'],
  ['BRL', 'r$'],
  ['MXN', 'mx$'],
  ['EUR', '€'],
  ['GBP', '£', 'assumed'],
  ['EGP', 'e£'],
  ['JPY', '¥', 'assumed'],
  ['CNY', 'cn¥ | rmb | rmb¥'],
  ['INR', '₹'],
  ['INR', 'rs | rs. | re.', 'assumed'],
  ['KRW', '₩'],
  ['VND', '₫ | vnđ'],
  ['MYR', 'rm'],
  ['IDR', 'rp', 'assumed'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['UAH', '₴'],
  ['ILS', '₪'],
  ['THB', '฿'],
  ['PHP', '₱'],
  ['NGN', '₦'],
  ['MNT', '₮'],
];

/** The codes and signs that every language shares. */
export const sharedCurrencies: readonly [string, Currency][] = [
  ...codes.map((code): [string, Currency] => [code, { code, sign: true }]),
  ...signs.flatMap(([code, forms, how]) =>
    alternatives(forms).map((form): [string, Currency] => [
      form,
      { code, sign: true, ...(how !== undefined && { [how]: true }) },
    ]),
  ),
];

/** ISO 4217, how many minor units make one (0 for the main unit), the words, and if they are shared. */
export type CurrencyRow = readonly [
  code: string,
  minor: number,
  forms: string,
  assumed?: 'assumed',
];

/** Entries of a phrase table for rows of currency words. */
export function currencyEntries(rows: readonly CurrencyRow[]): [string, Currency][] {
  return rows.flatMap(([code, minor, forms, assumed]) => {
    const currency: Currency = {};
    if (code !== '') currency.code = code;
    if (minor > 0) currency.minor = minor;
    if (assumed) currency.assumed = true;
    return alternatives(forms).map((form): [string, Currency] => [form, currency]);
  });
}
