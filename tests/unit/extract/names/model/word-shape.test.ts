import { expect, test } from 'vitest';
import { isCapital, shapes, wordShape } from '../../../../../lib/extract/names/model/word-shape';

test.each([
  ['Hà', shapes.title, true],
  ['A', shapes.letter, true],
  ['UBND', shapes.capitals, true],
  ['U.S.', shapes.abbreviation, true],
  ['McCain', shapes.mixed, true],
  ['iPhone', shapes.innerCapital, false],
  ['sông', shapes.lower, false],
  ['12,5', shapes.number, false],
  ['’s', shapes.possessive, false],
  ['…', shapes.stop, false],
  ['%', shapes.other, false],
])('%s has shape %i, a capital: %s', (text, shape, capital) => {
  expect(wordShape(text)).toBe(shape);
  expect(isCapital(wordShape(text))).toBe(capital);
});
