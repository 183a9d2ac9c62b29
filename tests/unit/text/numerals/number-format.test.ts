import { expect, test } from 'vitest';
import { readDigits, settleFormat } from '../../../../lib/text/numerals/number-format';

const comma = { decimal: ',', settled: false } as const;
const point = { decimal: '.', settled: false } as const;

const digits: [written: string, comma: number | undefined, point: number | undefined][] = [
  ['1780', 1780, 1780],
  ['1.780', 1780, 1.78],
  ['1,780', 1.78, 1780],
  ['15,6', 15.6, 15.6],
  ['0,123', 0.123, 0.123],
  ['1.234.567', 1_234_567, 1_234_567],
  ['1.234.567,8', 1_234_567.8, 1_234_567.8],
  ['12,34,567', 1_234_567, 1_234_567],
  ['23.3.2004', undefined, undefined],
  ['1,2.3,4', undefined, undefined],
  ['9'.repeat(400), undefined, undefined],
];

test.each(digits)('%s', (written, withComma, withPoint) => {
  expect(readDigits(written, comma)).toBe(withComma);
  expect(readDigits(written, point)).toBe(withPoint);
});

const texts: [title: string, text: string, decimal: ',' | '.', settled: boolean][] = [
  ['figures with decimal commas', 'Tăng 7,25% lên 1.500 tấn', ',', true],
  ['figures in English form', 'Tăng 7.25% lên 1,500 tấn và 3.5 triệu', '.', true],
  ['grouped millions', 'Có 1,200,000 người', '.', true],
  ['figures that settle nothing', 'Có 1.500 người', ',', false],
];

test.each(texts)("%s settle a Vietnamese text's format", (_title, text, decimal, settled) => {
  expect(settleFormat(text.match(/\d+(?:[.,]\d+)*/g) ?? [], ',')).toEqual({ decimal, settled });
});
