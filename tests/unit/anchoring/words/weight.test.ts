import { expect, test } from 'vitest';
import { Lexicon, unknownWord } from '../../../../lib/anchoring/words/lexicon';
import { weightOf } from '../../../../lib/anchoring/words/weight';
import { indexOf } from '../words-of-text';

const lexicon = new Lexicon();
const index = indexOf(`${'và '.repeat(50)}tỉnh tỉnh khen`, lexicon);
const weight = (word: string) => weightOf(lexicon.find(word), index);

test('a rare word is worth more than a common one', () => {
  expect(weight('khen')).toBe(100);
  expect(weight('tỉnh')).toBeLessThan(100);
  expect(weight('và')).toBeLessThan(weight('tỉnh'));
  expect(weight('và')).toBeGreaterThanOrEqual(20);
});

test('a word that the text does not have is as rare as can be', () => {
  expect(weightOf(unknownWord, index)).toBe(100);
  expect(weightOf(lexicon.admit('mới'), index)).toBe(100);
});

test('a text of one word has a weight for it too', () => {
  expect(weightOf(0, indexOf('một'))).toBe(100);
});
