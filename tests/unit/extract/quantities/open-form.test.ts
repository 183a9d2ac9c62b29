import { expect, test } from 'vitest';
import { readQuantities } from '../../../../lib/extract/quantities/read-quantities';

function inferredOf(language: string, text: string) {
  return readQuantities(text, { language })[0]?.inferred;
}

test.each([
  ['vi', 'Đường dài 1.525 km.'],
  ['vi', 'Giá 1.525 USD.'],
])('%s: in "%s" the language alone tells thousands from decimals', (language, text) => {
  expect(inferredOf(language, text)).toEqual(['value']);
});

test.each([
  ['vi', 'Đường dài 1.525 km, rộng 7,5 m.'],
  ['vi', 'Có 1.525 người.'],
  ['vi', 'Giá 1.525 đồng.'],
  ['vi', 'Đường dài 1.525.000 m.'],
  ['vi', 'Nặng 1.200 kg.'],
  ['vi', 'Nặng 1525 kg.'],
  ['en', 'It weighs 1,525 kg.'],
])('%s: in "%s" nothing is guessed', (language, text) => {
  expect(inferredOf(language, text)).toBeUndefined();
});
