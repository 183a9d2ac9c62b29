import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNameModel } from '../../../../lib/extract/names/model/name-model';
import { tokenise } from '../../../../lib/extract/names/model/tokenise';
import { isPersonLike } from '../../../../lib/extract/names/person-like';

const model = parseNameModel(new Uint8Array(readFileSync('public/names.bin')).buffer);

test.each([
  ['Hồ Chí Minh', true],
  ['Nguyễn Thị Minh Hạnh', true],
  ['Trần Hưng Long', true],
  // A ward is called so.
  ['Nguyễn Thị Minh Khai', false],
  ['Hà Nội', false],
  ['Thủ Dầu Một', false],
  ['Phan Rang Tháp Chàm', false],
  ['New South Wales', false],
  ['thành phố Hồ Chí Minh', false],
])('%s is built as a person’s name: %s', (name, expected) => {
  expect(isPersonLike(tokenise(name), model)).toBe(expected);
});
