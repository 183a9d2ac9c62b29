import { expect, test } from 'vitest';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { levelLength, levelLengthBefore } from '../../../../lib/extract/names/place-level';

test.each([
  ['tỉnh Cà Mau', 1],
  ['Thành phố Cần Thơ', 2],
  ['Cà Mau', 0],
])('before the name in "%s" stands a class word of %d tokens', (text, length) => {
  const tokens = tokenise(text);
  expect(levelLength(tokens, 0)).toBe(length);
  expect(levelLengthBefore(tokens, length)).toBe(length);
});

test('before the first token and after the last there is none', () => {
  const tokens = tokenise('tỉnh');
  expect(levelLengthBefore(tokens, 0)).toBe(0);
  expect(levelLength(tokens, 1)).toBe(0);
});
