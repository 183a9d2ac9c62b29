import { expect, test } from 'vitest';
import { Candidates } from '../../../lib/anchoring/candidates';
import { passageOf } from '../../../lib/anchoring/passage';
import { Lexicon } from '../../../lib/anchoring/words/lexicon';
import { indexOf } from './words-of-text';

/** Sixty words, none like another. */
const filler = Array.from({ length: 60 }, (_, at) => 'x'.repeat(at + 3)).join(' ');

/** The places where a passage may begin in a text, as words from its beginning. */
function origins(text: string, passage: string): number[] {
  const index = indexOf(text, new Lexicon());
  const found = passageOf(
    { type: 'TextQuoteSelector', prefix: '', exact: passage, suffix: '' },
    index,
  );
  return found === undefined ? [] : new Candidates(index).of(found).map(({ origin }) => origin);
}

test('a passage is where its pairs of words are', () => {
  expect(origins(`${filler} có 691 tập thể ${filler}`, 'có 691 tập thể')).toEqual([60]);
});

test('a passage that was edited votes for the same place', () => {
  const text = `${filler} tỉnh có hơn 693 tập thể xuất sắc ${filler}`;
  const [first] = origins(text, 'tỉnh có 691 tập thể xuất sắc');
  expect(Math.abs((first ?? 0) - 60)).toBeLessThanOrEqual(1);
});

test('like passages are all told, the likest first', () => {
  const text = `có 691 tập thể ${filler} tỉnh có 691 tập thể`;
  expect(origins(text, 'tỉnh có 691 tập thể')).toEqual([64, -1]);
});

test('a passage that shares no pair has no place', () => {
  expect(origins(filler, 'có 691 tập thể')).toEqual([]);
  expect(origins('', 'có 691')).toEqual([]);
});

test('a text is searched for one passage after another, and the first leaves no votes', () => {
  const text = `${filler} có 691 tập thể ${filler} thêm 12 cá nhân khác`;
  const index = indexOf(text, new Lexicon());
  const candidates = new Candidates(index);
  const search = (exact: string) => {
    const quote = { type: 'TextQuoteSelector' as const, prefix: '', exact, suffix: '' };
    const passage = passageOf(quote, index);
    return passage === undefined ? [] : candidates.of(passage).map(({ origin }) => origin);
  };
  expect(['có 691 tập thể', 'thêm 12 cá nhân khác', 'có 691 tập thể'].map(search)).toEqual([
    [60],
    [124],
    [60],
  ]);
});
