import { expect, test } from 'vitest';
import { attribution } from '../../../../../lib/extract/languages/vi/attribution';
import { wholeMatch } from '../whole-match';

test.each([
  ['before', 'theo'],
  ['before', 'theo thống kê của'],
  ['before', 'theo số liệu từ'],
  ['after', 'cho biết'],
  ['sources', 'cơ quan chức năng'],
  ['pronouns', 'bà này'],
  ['leads', 'tuy nhiên'],
  ['ends', 'rằng'],
  ['particles', 'vừa mới'],
  ['passives', 'được'],
] as const)('%s: %s', (table, phrase) => {
  expect(wholeMatch(attribution[table], phrase)).toBe(true);
});

test('a verb of saying names no source, and a source says nothing', () => {
  expect(wholeMatch(attribution.sources, 'cho biết')).toBeUndefined();
  expect(wholeMatch(attribution.after, 'chuyên gia')).toBeUndefined();
});
