import { expect, test } from 'vitest';
import { isSamePlace } from '../../../lib/highlight/same-place';
import { openText, rangeOf } from './open-text';

test('ranges with the same ends are in the same place, live or not', () => {
  const main = openText('<p>Có 691 tập thể.</p>');
  const range = rangeOf(main, '691');
  expect(isSamePlace(range, rangeOf(main, '691'))).toBe(true);
  expect(isSamePlace(range, new StaticRange(range))).toBe(true);
});

const others = ['691 tập', '69', '91', 'tập thể'];

test.each(others)('"%s" is another place than "691"', (words) => {
  const main = openText('<p>Có 691 tập thể.</p>');
  expect(isSamePlace(rangeOf(main, '691'), rangeOf(main, words))).toBe(false);
});

test('the same words in another node are another place', () => {
  const main = openText('<p>691</p><p>691</p>');
  expect(isSamePlace(rangeOf(main, '691'), rangeOf(main, '691', 1))).toBe(false);
});
