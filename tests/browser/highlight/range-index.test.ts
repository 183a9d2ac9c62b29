import { expect, test } from 'vitest';
import { createRangeIndex } from '../../../lib/highlight/range-index';
import { openText, rangeOf } from './open-text';

const html = '<p>Sóc Trăng đã khen <b>691</b> tập thể và 1.780 cá nhân.</p><p>Hết tin.</p>';

function wordsAt(marked: readonly string[], words: string): string[] {
  const main = openText(html);
  const index = createRangeIndex(marked.map((one) => rangeOf(main, one)));
  const { startContainer, startOffset } = rangeOf(main, words);
  return index.at(startContainer, startOffset).map(String).sort();
}

const cases: [title: string, marked: string[], words: string, found: string[]][] = [
  ['a range around the point', ['tập thể'], 'thể', ['tập thể']],
  [
    'ranges one in the other',
    ['691 tập thể', 'tập thể', '1.780'],
    'thể',
    ['691 tập thể', 'tập thể'],
  ],
  [
    'a long range that began before others',
    ['Sóc Trăng đã khen 691 tập', 'Trăng', 'khen'],
    '1 tập',
    ['Sóc Trăng đã khen 691 tập'],
  ],
  ['no range at the point', ['Sóc Trăng', '1.780'], 'Hết', []],
  ['no range at all', [], 'Hết', []],
];

test.each(cases)('%s', (_title, marked, words, found) => {
  expect(wordsAt(marked, words)).toEqual(found);
});

test('a range whose node left the page is nowhere', () => {
  const main = openText(html);
  const [gone, kept] = [rangeOf(main, 'Hết tin'), rangeOf(main, 'Sóc Trăng')];
  main.querySelector('p:last-child')?.remove();
  const index = createRangeIndex([gone, kept]);
  const { startContainer, startOffset } = rangeOf(main, 'Trăng');
  expect(index.at(startContainer, startOffset)).toEqual([kept]);
});
