import { expect, test } from 'vitest';
import { languageOf } from '../../../../lib/extract/languages/languages';
import {
  isCapitalised,
  isGlued,
  startScan,
  writtenBetween,
} from '../../../../lib/extract/quantities/scan';

const scanOf = (text: string, language = 'en') =>
  startScan(text, { language: languageOf(language) });

test.each([
  ['22,24,26', ['22', '24', '26']],
  ['192.168.1.2', ['192', '168', '1', '2']],
  ['1,780,500', ['1,780,500']],
  ['17.5.25', ['17.5.25']],
  ['12.5', ['12.5']],
])('the tokens of %s are %j', (text, tokens) => {
  expect(scanOf(text).tokens.map((token) => token.text)).toEqual(tokens);
});

test('the pieces of a list keep their places', () => {
  const scan = scanOf('at 22,24,26');
  expect(scan.tokens.map(({ start, end }) => scan.text.slice(start, end))).toEqual([
    'at',
    '22',
    '24',
    '26',
  ]);
});

test('the format is settled by the figures of the text, unless it is given', () => {
  expect(scanOf('Dài 1,5 km', 'vi').format).toEqual({ decimal: ',', settled: true });
  expect(scanOf('Có 30,000 người', 'vi').format).toEqual({ decimal: ',', settled: false });
  const format = { decimal: '.', settled: true } as const;
  expect(startScan('1,5', { language: languageOf('vi'), format }).format).toBe(format);
});

test('a number is read at its token, with the scale of sums where a currency stands before', () => {
  const scan = scanOf('5m people');
  expect(scan.numeralAt(0)?.value).toBe(5);
  expect(scan.numeralAt(0)).toBe(scan.numeralAt(0));
  expect(scan.amountAt(0)?.value).toBe(5e6);
  expect(scan.numeralAt(2)).toBeUndefined();
  expect(scanOf('two hundred and three').groupAt(0)).toMatchObject({ value: 203, end: 4 });
});

test('a quotation is open until its own mark closes it', () => {
  const scan = scanOf('a "b c" d “e f” g');
  const quoted = scan.tokens.filter((_, at) => scan.isQuoted(at)).map(({ text }) => text);
  expect(quoted).toEqual(['b', 'c', '"', 'e', 'f', '”']);
});

test('what is written between tokens, and how they stand', () => {
  const scan = scanOf('Some 5km off');
  expect(writtenBetween(scan, 1, 3)).toBe('5km');
  expect([isGlued(scan, 1), isGlued(scan, 2)]).toEqual([false, true]);
  expect(scan.tokens.map(isCapitalised)).toEqual([true, false, false, false]);
});
