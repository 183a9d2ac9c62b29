import { expect, test } from 'vitest';
import { tokenise } from '../../../lib/text/words';

test('parts words, numbers and signs, and keeps their offsets', () => {
  const text = 'Có 1.780,5 m² (42%)';
  expect(tokenise(text).map(({ kind, text: written }) => `${kind}:${written}`)).toEqual([
    'word:Có',
    'number:1.780,5',
    'word:m',
    'sign:²',
    'sign:(',
    'number:42',
    'sign:%',
    'sign:)',
  ]);
  for (const { start, end, text: written } of tokenise(text)) {
    expect(text.slice(start, end)).toBe(written);
  }
});

test('tells what white space parts', () => {
  expect(tokenise('10 k 80k').map(({ spaced }) => spaced)).toEqual([true, true, true, false]);
});

test('composes letters and marks for look-ups, and skips invisible characters', () => {
  const [word, next] = tokenise('Ti\u0309\u200b đồng');
  expect(word).toMatchObject({ word: 'tỉ', start: 0, end: 3 });
  expect(next?.word).toBe('đồng');
});
