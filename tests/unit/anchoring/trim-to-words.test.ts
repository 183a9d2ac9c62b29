import { expect, test } from 'vitest';
import { trimToWords } from '../../../lib/anchoring/trim-to-words';

/** The selection stands between [ and ], the span that is meant between < and >. */
const cases: [title: string, marked: string][] = [
  ['white space at both ends is left out', 'có[ <691 tập thể> ]và'],
  ['a selection that begins inside a word grows to its start', 'có <6[91 tập> ]thể'],
  ['a selection of whole words stays', 'có [<691>] tập thể'],
  ['a figure is not cut at its separator', 'gồm <1.[780> ]cá nhân'],
  ['a figure is not cut before its separator', 'gồm [ <1].780> cá nhân'],
  ['a combining mark stays with its letter', 'ở <Ti[\u0309nh>] ủy'],
  ['a surrogate pair is not cut', 'x <\ud83d[\ude42>] y'],
  ['a full stop after a figure stays outside', 'tăng [<42>].'],
  ['characters of a script without spaces have no word to grow to', '東<[京>]都'],
  ['signs at the ends are kept as selected', 'giá [<$13.7>] tỷ'],
  ['a line feed is white space', 'một[\n<hai>\n]ba'],
];

test.each(cases)('%s', (_title, marked) => {
  const text = marked.replace(/[[\]<>]/g, '');
  const offset = (sign: string) =>
    marked.slice(0, marked.indexOf(sign)).replace(/[[\]<>]/g, '').length;
  const trimmed = trimToWords(text, { start: offset('['), end: offset(']') });
  const fixed = { start: offset('<'), end: offset('>') };
  expect(text.slice(trimmed.start, trimmed.end)).toBe(text.slice(fixed.start, fixed.end));
  expect(trimmed).toEqual(fixed);
});

test('a blank selection becomes empty', () => {
  const { start, end } = trimToWords('a   b', { start: 1, end: 4 });
  expect(start).toBe(end);
});
