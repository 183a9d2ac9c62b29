import { expect, test } from 'vitest';
import { codeEnd } from '../../../../../lib/extract/quantities/identifiers/code-end';
import { identified } from './scan-of';

test.each([
  ['vi', '57/2024/NĐ-CP của', '57/2024/NĐ-CP'],
  ['vi', '51A-123.45 chạy', '51A-123.45'],
  ['en', 'A320 landed', 'A320'],
  ['en', 'COVID-19 ward', 'COVID-19'],
  ['en', 'Q3 2025 results', undefined],
  ['en', 'US$20 more', undefined],
  ['en', '57 boats', undefined],
  ['en', '20kg of rice', undefined],
])('%s: "%s" begins with the code %s', (language, text, expected) => {
  expect(identified(codeEnd, language, text)).toBe(expected);
});
