import { expect, test } from 'vitest';
import { Lexicon } from '../../../../lib/anchoring/words/lexicon';
import { buildIndex } from '../../../../lib/anchoring/words/word-index';
import { indexOf, wordAt } from '../words-of-text';

const text = 'Có 691 tập thể.\nCó 1.780 cá nhân!';

test('words stand where they stand in the text', () => {
  const index = indexOf(text);
  const words = index.ids.map((_, place) => wordAt(text, index, place));
  expect(words).toEqual(['Có', '691', 'tập', 'thể', '.', 'Có', '1.780', 'cá', 'nhân', '!']);
});

test('occurrences are counted whatever the case', () => {
  const lexicon = new Lexicon();
  const index = indexOf('Có có CÓ một', lexicon);
  expect(index.occurrences(lexicon.find('có'))).toBe(3);
  expect(index.occurrences(lexicon.find('hai'))).toBe(0);
});

const places: [offset: number, place: number][] = [
  [0, 0],
  [2, 1],
  [3, 1],
  [5, 1],
  [16, 5],
  [text.length, 10],
  [999, 10],
];

test.each(places)('the first word that ends after %i', (offset, place) => {
  expect(indexOf(text).placeAt(offset)).toBe(place);
});

test('lines and sentences are known by their words', () => {
  const index = indexOf(text);
  const places = index.ids.map((_, place) => place);
  expect(places.filter((place) => index.startsLine(place))).toEqual([0, 5]);
  expect(places.filter((place) => index.endsSentence(place))).toEqual([4, 9]);
});

test('a line of signs that are no words begins none', () => {
  const index = indexOf('một\n\n\nhai');
  expect([0, 1].map((place) => index.startsLine(place))).toEqual([true, true]);
});

test('a long text is indexed with pauses', () => {
  const steps = buildIndex('một hai ba bốn năm '.repeat(1_000), new Lexicon());
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  expect(pauses).toBe(5);
});

test('an empty text has no words', () => {
  expect(indexOf('').ids).toEqual([]);
  expect(indexOf('').placeAt(0)).toBe(0);
});
