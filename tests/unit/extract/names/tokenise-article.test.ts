import { expect, test } from 'vitest';
import { tokeniseArticle } from '../../../../lib/extract/names/tokenise-article';

test('an article is read block by block, with the places of every word', () => {
  const read = tokeniseArticle({
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
