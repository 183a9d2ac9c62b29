import { expect, test } from 'vitest';
import { NamesAround } from '../../../../lib/article/page/names-around';
import { meaning } from '../../../../lib/article/page/page-words';
import { lineOf, paragraph, readPage } from '../read-page';

const page =
  readPage(`<div class="comments article-body"><div class="share"><div><p class="timestamp">Jane</p></div></div>
  <section>${paragraph('one')}${paragraph('two')}</section></div>`);
const names = new NamesAround(page.masses);

test('names of an element and of the two above it are near', () => {
  const { scope } = lineOf(page, 'Jane');
  expect(names.near(scope)).toBe(meaning.byline | meaning.share);
});

test('an element that holds most of the prose is believed only to be the body', () => {
  const { scope } = lineOf(page, 'Jane');
  expect(names.far(scope)).toBe(meaning.body);
});

test('nothing is above the page’s root', () => {
  const [line] = readPage('Bare text').lines;
  expect(line && names.far(line.scope)).toBe(0);
});
