import { expect, test } from 'vitest';
import { kindOf, wordKinds, wordsOf } from '../../../../lib/anchoring/words/words';

const cases: [title: string, text: string, words: string[]][] = [
  ['syllables and figures', 'có 1.780 cá nhân', ['có', '1.780', 'cá', 'nhân']],
  ['a figure with its decimals, and its sign apart', '42,4%', ['42,4', '%']],
  ['a full stop after a figure', 'năm 2025.', ['năm', '2025', '.']],
  ['letters right after a figure', '19th', ['19', 'th']],
  ['a currency sign', '$13.7m', ['$', '13.7', 'm']],
  ['an apostrophe in a word', "it’s Sudan's", ['it’s', "Sudan's"]],
  ['sentences glued together', 'winter.The', ['winter', '.', 'The']],
  ['a hyphen', 'mid-2000s', ['mid', '-', '2000', 's']],
  ['combining marks', 'Ti\u0309nh u\u0309y', ['Ti\u0309nh', 'u\u0309y']],
  ['a soft hyphen', 'Ver\u00adtrag', ['Ver\u00adtrag']],
  ['a script without spaces', '東京は', ['東', '京', 'は']],
  ['right-to-left text', 'قال 12 شخصا', ['قال', '12', 'شخصا']],
  ['a surrogate pair', 'a🙂b', ['a', '🙂', 'b']],
  ['nothing', ' \n', []],
];

test.each(cases)('%s', (_title, text, words) => {
  const found = [...wordsOf(text)];
  expect(found.map((word) => word.text)).toEqual(words);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

const kinds: [word: string, kind: number][] = [
  ['12', wordKinds.figure],
  ['١٢', wordKinds.figure],
  ['5D', wordKinds.figure],
  ['năm', wordKinds.letters],
  ['%', wordKinds.sign],
  ['🙂', wordKinds.sign],
];

test.each(kinds)('the kind of %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});
