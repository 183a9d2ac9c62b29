import { expect, test } from 'vitest';
import { passageOf } from '../../../lib/anchoring/passage';
import { Lexicon, unknownWord } from '../../../lib/anchoring/words/lexicon';
import { wordKinds } from '../../../lib/anchoring/words/words';
import { indexOf } from './words-of-text';

const lexicon = new Lexicon();
const index = indexOf('Có 691 tập thể và 1.780 cá nhân.', lexicon);
const quote = (prefix: string, exact: string, suffix: string) =>
  ({ type: 'TextQuoteSelector', prefix, exact, suffix }) as const;

test('a passage is the words of the quote and of its context', () => {
  const passage = passageOf(quote('Có ', '691 tập', ' thể'), index);
  expect(passage).toMatchObject({ first: 1, last: 2, lead: 0, trail: 0 });
  expect([...(passage?.ids ?? [])]).toEqual(index.ids.slice(0, 4));
});

test('a quote inside of words keeps how far inside', () => {
  const passage = passageOf(quote('Có 691 t', 'ập th', 'ể'), index);
  expect(passage).toMatchObject({ first: 2, last: 3, lead: 1, trail: 1 });
});

test('words that the text does not have are unknown, but have their kind', () => {
  const passage = passageOf(quote('', 'hơn 55', ''), index);
  expect([...(passage?.ids ?? [])]).toEqual([unknownWord, unknownWord]);
  expect([...(passage?.kinds ?? [])]).toEqual([wordKinds.letters, wordKinds.figure]);
});

test('a blank quote is no passage', () => {
  expect(passageOf(quote('Có', ' ', '691'), index)).toBeUndefined();
  expect(passageOf(quote('', '\u200b', ''), indexOf(''))).toBeDefined();
});
