import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDigitGroup } from '../../../../lib/text/numerals/digit-group';
import type { NumberFormat } from '../../../../lib/text/numerals/number-format';
import { tokenise } from '../../../../lib/text/words';

const comma: NumberFormat = { decimal: ',', settled: true };
const point: NumberFormat = { decimal: '.', settled: true };

/** The number that begins a text, and how many tokens it takes; absent when none begins it. */
function read(text: string, format: NumberFormat, at = 0): [number, number] | undefined {
  const part = readDigitGroup(tokenise(text), at, format);
  return part && [part.value, part.end];
}

const cases: [text: string, format: NumberFormat, expected: [number, number] | undefined][] = [
  ['1.780,5 ha', comma, [1780.5, 1]],
  ['1,780.5 ha', point, [1780.5, 1]],
  ['1.780', comma, [1780, 1]],
  ['1.780', point, [1.78, 1]],
  ['10 000 people', point, [10_000, 2]],
  ['10 000 000', point, [10_000_000, 3]],
  ['1000 000', point, [1000, 1]],
  ['10 00', point, [10, 1]],
  ['10 . 000 chàng trai', comma, [10_000, 3]],
  ['46 . 8 %', point, [46.8, 3]],
  ['46 . 8', comma, [46, 1]],
  ['25,000 người', comma, [25_000, 1]],
  ['25,000', comma, [25, 1]],
  ['25,125 người', comma, [25.125, 1]],
  ['.75 of it', point, [0.75, 2]],
  [',77', comma, [0.77, 2]],
  ['. 75', point, undefined],
  ['½ cup', point, [0.5, 1]],
  ['2½', point, [2.5, 2]],
  ['2 1/2', point, [2.5, 4]],
  ['2 3/2', point, [2, 1]],
  ['57/94', point, [57 / 94, 3]],
  ['17/5/2025', point, [17, 1]],
  ['3/0', point, [3, 1]],
  ['4e14', point, [4e14, 3]],
  ['9.83e-3', point, [0.00983, 4]],
  ['4e+2', point, [400, 4]],
  ['4 e14', point, [4, 1]],
  ['4e141', point, [4, 1]],
  ['17.5.2025', comma, undefined],
  ['people', point, undefined],
  ['', point, undefined],
];

test.each(cases)('%j (%j) is %j', (text, format, expected) => {
  const part = read(text, format);
  expect(part?.[0]).toBe(expected?.[0]);
  expect(part?.[1]).toBe(expected?.[1]);
});

test('only a number of two parts and a slash is a fraction', () => {
  expect(readDigitGroup(tokenise('57/94'), 0, point)).toMatchObject({ fraction: true });
  expect(readDigitGroup(tokenise('2 1/2'), 0, point)).not.toHaveProperty('fraction');
});

test('digits behind a sign that is glued to a word are no decimals', () => {
  expect(read('end.75', point, 1)).toBeUndefined();
  expect(read('(.75)', point, 1)).toEqual([0.75, 3]);
});

describe('what is written is read again', () => {
  test('with the thousands parted by points, commas or spaces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const grouped = value.toLocaleString('en');
        expect(read(grouped, point)?.[0]).toBe(value);
        expect(read(grouped.replaceAll(',', '.'), comma)?.[0]).toBe(value);
        expect(read(grouped.replaceAll(',', ' '), point)?.[0]).toBe(value);
      }),
    );
  });

  test('and is never more than its tokens', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,/ e-½'), maxLength: 30 });
    fc.assert(
      fc.property(text, (one) => {
        const tokens = tokenise(one);
        const part = readDigitGroup(tokens, 0, point);
        if (part === undefined) return;
        expect(part.end).toBeGreaterThan(0);
        expect(part.end).toBeLessThanOrEqual(tokens.length);
        expect(part.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
