import { expect, test } from 'vitest';
import { folded, searchWords } from '../../../lib/store/search-words';

test.each([
  ['accents', 'Trần Đình Trường', 'tran dinh truong'],
  ['đ and Đ', 'Đường đi', 'duong di'],
  ['accents apart from their letters', 'Tha\u0300nh', 'thanh'],
  ['full-width forms', '１２３％', '123%'],
  ['case', 'GDP của ÎLE', 'gdp cua ile'],
])('folds %s', (_title, text, plain) => {
  expect(folded(text)).toBe(plain);
});

test.each([
  ['words', ['Một, hai; ba.'], ['mot', 'hai', 'ba']],
  ['numbers with their separators', ['1.780 và 42,4%'], ['1.780', 'va', '42,4', '%']],
  ['numbers that are values', [1780, undefined], ['1780']],
  ['money', ['$412.6'], ['$', '412.6']],
  ['each word once', ['hai Hai HÀI'], ['hai']],
  ['long words cut', ['x'.repeat(100)], ['x'.repeat(60)]],
  ['nothing in signs', ['… — !?'], []],
])('keeps %s', (_title, texts, words) => {
  expect(searchWords(texts)).toEqual(words);
});
