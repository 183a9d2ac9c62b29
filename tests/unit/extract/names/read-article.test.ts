import { expect, test } from 'vitest';
import { isVietnamese, readArticle } from '../../../../lib/extract/names/read-article';

test.each([
  ['Hôm qua trời mưa to ở Cà Mau, nhiều nhà ngập.', false, true],
  [
    'The ferry to Nguyễn Huệ pier was late again, as it has been on most days of this year.',
    false,
    false,
  ],
  ['Huế', false, true],
  ['TTXVN', true, true],
  ['TTXVN', false, false],
  ['', true, true],
])('"%s" (article Vietnamese: %s) is Vietnamese: %s', (text, byDefault, expected) => {
  expect(isVietnamese(text, byDefault)).toBe(expected);
});

test('an article is read block by block, with the places of every word', () => {
  const read = readArticle({
    structure: { bylines: [], captions: [], language: 'vi' },
    blocks: [
      { role: 'headline', text: 'Bão vào Huế' },
      { role: 'paragraph', text: 'Huế mưa to.' },
    ],
  });
  expect(read.vietnamese).toBe(true);
  const places = read.places.get('huế') ?? [];
  expect(places.map(({ block, at }) => [block.blockIndex, at])).toEqual([
    [0, 2],
    [1, 0],
  ]);
});
