import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import { readNumeral } from '../../../../lib/text/numerals/read-numeral';
import { tokenise } from '../../../../lib/text/words';

/** The number that begins the text, and what of the text it leaves. */
function read(text: string, language: string): [number | undefined, string] {
  const tokens = tokenise(text);
  const grammar = languageOf(language).numbers;
  const format = { decimal: grammar.decimal, settled: false };
  const numeral = readNumeral({ tokens, grammar, format }, 0);
  const rest = tokens.slice(numeral?.end ?? 0);
  return [numeral?.value, rest.map((token) => token.text).join(' ')];
}

const vietnamese: [text: string, value: number, rest?: string][] = [
  ['1.780 cá nhân', 1780, 'cá nhân'],
  ['15,6', 15.6],
  ['1.234.567,8', 1_234_567.8],
  ['10 . 000 chàng trai', 10_000, 'chàng trai'],
  [',77', 0.77],
  ['2½', 2.5],
  ['-1,2M', -1_200_000],
  ['80k', 80_000],
  ['1tr2', 1_200_000],
  ['15 tỷ 700 triệu', 15_700_000_000],
  ['81.503 tỷ', 81_503e9],
  ['15 nghìn tỷ', 15e12],
  ['16,4 triệu', 16_400_000],
  ['4,35 nghìn tỷ', 4_350_000_000_000],
  ['1 tỉ rưỡi', 1_500_000_000],
  ['bốn triệu sáu', 4_600_000],
  ['hai trăm mốt', 210],
  ['hai trăm linh ba', 203],
  ['hai trăm rưỡi', 250],
  ['bốn trăm sáu triệu', 460_000_000],
  ['chín chín tỷ chín', 99_900_000_000],
  ['hai mốt', 21],
  ['sáu lăm inch', 65, 'inch'],
  ['năm mươi tư', 54],
  ['mười lăm', 15],
  ['hai nghìn không trăm linh bảy', 2007],
  ['một nghìn hai trăm ba mươi tư tỷ', 1234e9],
  ['âm một trăm lẻ ba phẩy bốn năm sáu', -103.456],
  ['một nghìn phẩy không năm', 1000.05],
  ['hai phần ba', 2 / 3],
  ['hai mươi ba và một phần năm', 23.2],
  ['trăm tỷ đồng', 100e9, 'đồng'],
  ['ba vạn', 30_000],
];

test.each(vietnamese)('Vietnamese %s', (text, value, rest = '') => {
  const [number, after] = read(text, 'vi');
  expect(number).toBeCloseTo(value, 9);
  expect(after).toBe(rest);
});

const english: [text: string, value: number, rest?: string][] = [
  ['1,780 people', 1780, 'people'],
  ['12,34,567', 1_234_567],
  ['1.234,5', 1234.5],
  ['four hundred and twenty-one goals', 421, 'goals'],
  ['nineteen hundred', 1900],
  ['thirtyone', 31],
  ['a hundred and two of those', 102, 'of those'],
  ['a million', 1_000_000],
  ['a dozen', 12],
  ['two dozen', 24],
  ['two and a half million', 2_500_000],
  ['three million, two hundred & forty', 3_000_240],
  ['three crore twelve lac fifty-six thousand seven hundred twenty-one', 31_256_721],
  ['one thousand and five', 1005],
  ['minus seven point five', -7.5],
  ['two thirds', 2 / 3],
  ['three-quarters', 0.75],
  ['4e14', 4e14],
  ['1.2bn', 1_200_000_000],
  ['5 m', 5, 'm'],
];

test.each(english)('English %s', (text, value, rest = '') => {
  const [number, after] = read(text, 'en');
  expect(number).toBeCloseTo(value, 9);
  expect(after).toBe(rest);
});

test.each(['17.5.2025', 'không gian', 'cá nhân'])('%s begins with no whole number', (text) => {
  expect(read(text, 'vi')[0] ?? 0).toBe(0);
});
