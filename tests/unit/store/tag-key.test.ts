import { expect, test } from 'vitest';
import { tagKey } from '../../../lib/store/tag-key';

test.each([
  ['GDP', 'gdp'],
  [' Học bổng ', 'học bổng'],
  ['học bổng'.normalize('NFD'), 'Học Bổng'],
  ['ĐẤT', 'đất'],
])('%j and %j are one tag', (one, other) => {
  expect(tagKey(one)).toBe(tagKey(other));
});

test.each([
  ['học', 'hoc'],
  ['gdp', 'g d p'],
  ['2023', '2024'],
])('%j and %j are two', (one, other) => {
  expect(tagKey(one)).not.toBe(tagKey(other));
});
