import { expect, test } from 'vitest';
import { english } from '../../../../../lib/extract/languages/en/english';
import { wholeMatch } from '../whole-match';

test('English counts with the noun last, and writes its figures in one form', () => {
  expect([english.code, english.counted.headFirst, english.mixesForms]).toEqual([
    'en',
    false,
    false,
  ]);
});

test.each([
  ['years old', 'a'],
  ['months old', 'mo'],
  ['week-old', 'wk'],
])('an age in "%s" is counted in %s', (phrase, code) => {
  expect(wholeMatch(english.ages.after, phrase)).toBe(code);
});

test.each([
  [english.ranges.open, 'between', 'between'],
  [english.ranges.to, 'through', true],
  [english.outOf, 'out of every', true],
  [english.multiples.after, 'fold', true],
  [english.ordinals.ranked, 'anniversary', true],
  [english.belowZero, 'below freezing', true],
  [english.quakes, 'aftershock', true],
])('%#: "%s"', (table, phrase, value) => {
  expect(wholeMatch<unknown>(table, phrase)).toBe(value);
});

test('units that are other words need a sign that they are units', () => {
  expect([...english.homonyms.shyUnits]).toContain('in');
  expect(wholeMatch(english.homonyms.unitFollowers, 'thick')).toBe(true);
});
