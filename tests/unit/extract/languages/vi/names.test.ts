import { expect, test } from 'vitest';
import { names, scoreCues } from '../../../../../lib/extract/languages/vi/names';
import { wholeMatch } from '../whole-match';

test.each([
  ['quốc lộ', 'always'],
  ['nghị định', 'always'],
  ['quận', 'always'],
  ['lớp', 'bare'],
  ['tổng số', 'never'],
  ['nhiệm kỳ', 'never'],
  ['người', undefined],
])('a number after "%s" names something: %s', (head, value) => {
  expect(wholeMatch(names, head)).toBe(value);
});

test.each(['tỷ số', 'đánh bại', 'hòa', 'bỏ phiếu'])('"%s" speaks of scores', (cue) => {
  expect(wholeMatch(scoreCues, cue)).toBe(true);
});
