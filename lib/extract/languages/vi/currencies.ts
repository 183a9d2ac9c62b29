import { Phrases } from '../../../text/phrases';
import { type CurrencyRow, currencyEntries, sharedCurrencies } from '../currencies';
import type { Currency } from '../units';

const words: readonly CurrencyRow[] = [
  ['VND', 0, 'đồng | đ | đồng việt nam | việt nam đồng | đồng vn'],
  ['USD', 0, 'đô la mỹ | đô mỹ | đôla mỹ | đô-la mỹ | mỹ kim | dollar mỹ'],
  ['USD', 0, 'đô la | đô | đôla | đô-la | dollar | dollars', 'assumed'],
  ['AUD', 0, 'đô la úc | đô úc | đôla úc | đô-la úc'],
  ['CAD', 0, 'đô la canada | đô canada | đôla canada'],
  ['SGD', 0, 'đô la singapore | đô sing | đôla singapore'],
  ['HKD', 0, 'đô la hồng kông | đô la hong kong'],
  ['EUR', 0, 'euro | ơ rô | ơ-rô | đồng euro'],
  ['GBP', 0, 'bảng anh'],
  ['GBP', 0, 'bảng', 'assumed'],
  ['JPY', 0, 'yên nhật | yen nhật | yên | yen'],
  ['CNY', 0, 'nhân dân tệ | ndt | tệ | yuan'],
  ['KRW', 0, 'won | uôn | won hàn quốc'],
  ['MYR', 0, 'ringgit'],
  ['THB', 0, 'baht | bạt | bath'],
  ['INR', 0, 'rupee | rupees | rupi | ru pi | rupee ấn độ', 'assumed'],
  ['RUB', 0, 'rúp | rúp nga | ruble'],
  ['AED', 0, 'dirham', 'assumed'],
  ['CHF', 0, 'franc thụy sĩ | franc thuỵ sĩ'],
  ['', 0, 'franc | peso | peseta | dinar | real | krona | lira'],
  ['TWD', 0, 'đài tệ | tân đài tệ'],
  ['LAK', 0, 'kíp'],
  ['KHR', 0, 'riel | riên'],
  ['', 100, 'xu | xen | cent | cents | hào'],
];

export const currencyTable = new Phrases<Currency>([
  ...currencyEntries(words),
  ...sharedCurrencies,
]);
