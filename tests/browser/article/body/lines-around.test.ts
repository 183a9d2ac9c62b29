import { expect, test } from 'vitest';
import { LinesAround } from '../../../../lib/article/body/lines-around';
import { paragraph, readPage } from '../read-page';

const { lines } = readPage(
  `<h1>A ferry sails</h1>${paragraph('one')}<p>Share</p>${paragraph('two')}<p>Share</p>`,
);
const around = new LinesAround(lines);

test('lines of prose are counted between two indices, whatever lies outside the page', () => {
  expect(around.count).toBe(5);
  expect(around.proseIn(0, 5)).toBe(2);
  expect(around.proseIn(2, 3)).toBe(0);
  expect(around.proseIn(-4, 2)).toBe(1);
  expect(around.proseIn(3, 99)).toBe(1);
});

test('what stands on several lines is known', () => {
  expect(around.isRepeated('Share')).toBe(true);
  expect(around.isRepeated('A ferry sails')).toBe(false);
});
