import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaled } from '../../../../lib/text/numerals/scaled';

test('a written number times a power of ten is what the two are on paper', () => {
  const digits = fc.integer({ min: 0, max: 9_999_999 });
  const [decimals, zeros] = [fc.integer({ min: 0, max: 5 }), fc.constantFrom(3, 6, 9, 12)];
  fc.assert(
    fc.property(digits, decimals, zeros, (number, places, power) => {
      const written = Number(`${number}e-${places}`);
      expect(scaled(written, 10 ** power)).toBe(Number(`${number}e${power - places}`));
    }),
  );
});

test('without a scale a number stays what it is, to its last digit', () => {
  expect(scaled(1 / 3, 1)).toBe(1 / 3);
  expect(scaled(1_234_567_890_123_456, 1)).toBe(1_234_567_890_123_456);
});
