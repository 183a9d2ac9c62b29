import { expect, test } from 'vitest';
import { phraseLength } from '../../../../../lib/extract/names/languages/phrases';
import { regions } from '../../../../../lib/extract/names/languages/vi-regions';
import { tokenise } from '../../../../../lib/extract/names/model/tokenise';

test.each([
  ['Thái Bình Dương', 3],
  ['Đồng bằng sông Cửu Long', 5],
  ['Trung Đông', 2],
  ['Thái Bình', 0],
])('%s is a region of %i words', (text, length) => {
  expect(phraseLength(tokenise(text), 0, regions)).toBe(length);
});
