import { expect, test } from 'vitest';
import { Lexicon, unknownWord } from '../../../../lib/anchoring/words/lexicon';
import { wordKinds } from '../../../../lib/anchoring/words/words';

test('a word has one id, whatever its case and composition', () => {
  const lexicon = new Lexicon();
  const id = lexicon.admit('Tỉnh');
  expect(lexicon.admit('tỉnh')).toBe(id);
  expect(lexicon.admit('TỈNH'.normalize('NFD'))).toBe(id);
  expect(lexicon.find('tỉnh'.normalize('NFD'))).toBe(id);
  expect(lexicon.admit('huyện')).not.toBe(id);
});

test('a word that was never admitted is unknown, until it is', () => {
  const lexicon = new Lexicon();
  expect(lexicon.find('Tỉnh')).toBe(unknownWord);
  expect(lexicon.find('Tỉnh')).toBe(unknownWord);
  const id = lexicon.admit('tỉnh');
  expect(lexicon.find('Tỉnh')).toBe(id);
});

test('kinds and stops are kept by id', () => {
  const lexicon = new Lexicon();
  const ids = ['12%', 'tỉnh', '.', '5D'].map((word) => lexicon.admit(word));
  const { figure, letters, sign } = wordKinds;
  expect([...lexicon.kindsOf(Int32Array.from(ids))]).toEqual([figure, letters, sign, figure]);
  expect(ids.map((id) => lexicon.isStop(id))).toEqual([false, false, true, false]);
  expect(lexicon.isStop(unknownWord)).toBe(false);
});
