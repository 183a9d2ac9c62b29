import { expect, test } from 'vitest';
import { meaning } from '../../../../lib/article/page/page-words';
import { lineOf, paragraph, readPage } from '../read-page';

const page =
  readPage(`<main class="related">${paragraph('one')}${paragraph('two')}<div class="share">Bare</div></main>
  <ul><li><a href="/x">Menu</a></li></ul>`);
const { masses, meanings } = page;

test('shares of prose and of links', () => {
  const line = lineOf(page, 'The council');
  expect(masses.share(masses.parentOf(line))).toBeGreaterThan(0.9);
  expect(masses.likeShare(line)).toBeGreaterThan(0.9);
  expect(masses.linkedShare(masses.parentOf(lineOf(page, 'Menu')))).toBe(1);
  expect(masses.share(null)).toBe(1);
});

test('bare text stands in its own element, a paragraph in its parent', () => {
  expect(masses.parentOf(lineOf(page, 'Bare')).tag).toBe('div');
  expect(masses.parentOf(lineOf(page, 'The council')).tag).toBe('main');
});

test('an element that holds most of the prose is not what a theme calls it', () => {
  expect(meanings.has(lineOf(page, 'The council'), meaning.related)).toBe(false);
  expect(meanings.has(lineOf(page, 'Bare'), meaning.share)).toBe(true);
});
