import { expect, test } from 'vitest';
import { readMoney } from '../../read-money';

/** ISO 4217, with the guess marked where a word or sign is shared. */
const cases: [text: string, value: number, code: string | undefined][] = [
  ['2,5 tỷ đồng', 2.5e9, 'VND'],
  ['300 đô la Mỹ', 300, 'USD'],
  ['300 đô la', 300, 'USD assumed'],
  ['1.200 đô Úc', 1200, 'AUD'],
  ['45 triệu bảng Anh', 45e6, 'GBP'],
  ['900 rúp Nga', 900, 'RUB'],
  ['700.000 kíp Lào', 700_000, 'LAK'],
  ['10.000 peso Philippines', 10_000, 'PHP'],
  ['500 krona Thụy Điển', 500, 'SEK'],
  ['60 tỷ won', 60e9, 'KRW'],
  ['3 nghìn tỷ yên Nhật', 3e12, 'JPY'],
  ['80 peso', 80, undefined],
  ['mười xu', 10, undefined],
];

test.each(cases)('%s', (text, value, code) => {
  expect(readMoney('vi', text)).toEqual({ value, code });
});
