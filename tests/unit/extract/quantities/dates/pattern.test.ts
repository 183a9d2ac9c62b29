import { expect, test } from 'vitest';
import { languageOf } from '../../../../../lib/extract/languages/languages';
import { matchPatterns, mergePatterns } from '../../../../../lib/extract/quantities/dates/pattern';
import { startScan } from '../../../../../lib/extract/quantities/scan';

function match(patterns: readonly string[], text: string) {
  return matchPatterns(mergePatterns(patterns), startScan(text, { language: languageOf('en') }), 0);
}

test('a slot takes a number, a word of the pattern itself', () => {
  expect(match(['D of N'], '3 of May')).toEqual({ slots: { D: 3, N: 5 }, first: 0, last: 3 });
  expect(match(['D of N'], '3 in May')).toBeUndefined();
});

test('the longest pattern wins', () => {
  expect(match(['N', 'N D', 'N D Y'], 'May 3 2024')?.slots).toEqual({ N: 5, D: 3, Y: 2024 });
});

test('what is optional may be missing', () => {
  const patterns = ['the? E'];
  expect(match(patterns, 'the 1990s')).toMatchObject({ slots: { E: 1990 }, first: 0 });
  expect(match(patterns, '1990s')).toMatchObject({ slots: { E: 1990 }, first: 0 });
});

test('what stands in brackets belongs to the pattern, not to the date', () => {
  expect(match(['(year) Y'], 'year 2024')).toEqual({ slots: { Y: 2024 }, first: 1, last: 2 });
});

test('alternatives are parted by a bar, their words by a low line', () => {
  const patterns = ['H in_the_morning|at_night'];
  expect(match(patterns, '5 at night')?.slots).toEqual({ H: 5 });
  expect(match(patterns, '5 in the morning')?.last).toBe(4);
});

test('patterns that begin alike are merged, and found by their first word', () => {
  const tree = mergePatterns(['year Y', 'year of Y', 'D N']);
  expect([...tree.byWord.keys()]).toEqual(['year']);
  expect(tree.byWord.get('year')).toHaveLength(1);
  expect(tree.bySlot).toHaveLength(1);
});
