import { alternatives } from '../../text/phrases';
import type { Currency } from './units';

/** The active codes of ISO 4217, written in any case, before or after an amount. */
const codes =
  'AED AFN AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE CZK DJF DKK DZD EGP ERN ETB EUR FJD FKP GBP GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  );

/** Those that are other words too: only in capitals, and only after an amount ("COP 26" is none). */
const wordlikeCodes =
  'ALL AMD ANG BAM BOB COP CUP DOP GEL GIP LAK MAD MOP NIO PEN RON SOS STN TOP TRY VED VES'.split(
    ' ',
  );

/** Signs and short forms that stand before an amount, or after it. A shared sign is assumed. */
const signs: readonly (readonly [
  code: string,
  forms: string,
  how?: 'assumed' | 'tight' | 'capitals',
])[] = [
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
  ['MXN', 'mx$ | mex$'],
  ['JMD', 'j$', 'tight'],
  ['TTD', 'tt$'],
  ['DOP', 'rd$'],
  ['COP', 'col$'],
  ['EUR', '€'],
  ['GBP', '£ | ￡', 'assumed'],
  ['GBP', 'uk£ | gb£'],
  ['EGP', 'e£ | £e | l.e.'],
  ['EGP', 'le', 'capitals'],
  ['JPY', '¥ | ￥', 'assumed'],
  ['JPY', 'jp¥'],
  ['CNY', 'cn¥ | rmb | rmb¥'],
  ['INR', '₹'],
  ['INR', 'rs | rs. | re. | ₨', 'assumed'],
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
  ['CRC', '₡'],
  ['LAK', '₭'],
  ['PYG', '₲'],
  ['GHS', '₵'],
  ['KZT', '₸'],
  ['GEL', '₾'],
  ['AZN', '₼'],
  ['AMD', '֏'],
  ['AFN', '؋'],
  ['BDT', '৳'],
  ['KHR', '៛'],
  ['IRR', '﷼', 'assumed'],
  ['KGS', '⃀'],
  ['FRF', '₣'],
  ['ITL', '₤', 'assumed'],
  ['ESP', '₧'],
  ['GRD', '₯'],
  ['CZK', 'kč'],
  ['PLN', 'zł'],
];

/** The codes and signs that every language shares. */
export const sharedCurrencies: readonly [string, Currency][] = [
  ...codes.map((code): [string, Currency] => [code, { code, sign: true }]),
  ...wordlikeCodes.map((code): [string, Currency] => [code, { code, capitals: true }]),
  // No state issues it, so that ISO 4217 has no code for it.
  ['₿', { sign: true }],
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
