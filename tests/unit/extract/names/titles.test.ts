import { expect, test } from 'vitest';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { addressLength, followsTitle, titleLength } from '../../../../lib/extract/names/titles';

test.each([
  ['ông Mẫn', 1, true],
  ['đồng chí Mẫn', 2, true],
  ['Phó Chủ tịch Mẫn', 3, true],
  ['Mr Okafor', 1, true],
  ['hôm qua Mẫn', 2, false],
  ['Mẫn', 0, false],
])('the name of "%s", token %d, follows a title: %s', (text, at, expected) => {
  expect(followsTitle(tokenise(text), at)).toBe(expected);
});

test.each([
  ['ông Mẫn', 1],
  ['đồng chí Mẫn', 2],
  ['Lady Macbeth', 1],
  ['Chủ tịch Mẫn', 0],
])('"%s" begins with words of address, so many: %d', (text, length) => {
  expect(addressLength(tokenise(text), 0)).toBe(length);
});

test.each([
  ['ông Mẫn', 1],
  ['đồng chí Mẫn', 2],
  ['Phó Chủ tịch Mẫn', 3],
  ['Lady Bird Lake', 0],
])('"%s" begins with a title of %d tokens', (text, length) => {
  expect(titleLength(tokenise(text), 0)).toBe(length);
});
