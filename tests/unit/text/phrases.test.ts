import { expect, test } from 'vitest';
import { alternatives, Phrases, phraseSet, phrasesByValue } from '../../../lib/text/phrases';
import { tokenise } from '../../../lib/text/words';

const table = new Phrases([
  ['đô la', 'USD'],
  ['đô la Úc', 'AUD'],
  ['sq. km', 'km2'],
]);

test('finds the longest phrase without regard to case and space', () => {
  const tokens = tokenise('100 Đô  la úc và đô la');
  expect(table.startingAt(tokens, 1)).toEqual({ value: 'AUD', end: 4 });
  expect(table.startingAt(tokens, 5)).toEqual({ value: 'USD', end: 7 });
  expect(table.startingAt(tokens, 0)).toBeUndefined();
});

test('reads backwards from the last token of a phrase', () => {
  const tokens = tokenise('ba đô la Úc');
  expect(table.endingAt(tokens, 3)).toEqual({ value: 'AUD', end: 1 });
  expect(table.endingAt(tokens, 2)).toEqual({ value: 'USD', end: 1 });
  expect(table.endingAt(tokens, -1)).toBeUndefined();
});

test('knows the words that its phrases begin with', () => {
  expect([...table.firstWords()]).toEqual(['đô', 'sq']);
});

test('tables are written as alternatives', () => {
  expect(alternatives('một | hai |')).toEqual(['một', 'hai']);
  expect(phraseSet('hơn | trên').startingAt(tokenise('trên'), 0)?.value).toBe(true);
  const qualifiers = phrasesByValue({ over: 'hơn', under: 'dưới' });
  expect(qualifiers.startingAt(tokenise('dưới'), 0)?.value).toBe('under');
});
