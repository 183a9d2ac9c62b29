import { describe, expect, test } from 'vitest';
import { meaning } from '../../../../lib/article/page/page-words';
import { lineOf, paragraph, readPage } from '../read-page';

const page =
  readPage(`<div class="sidebar related"><div class="article-content">${paragraph('one')}${paragraph('two')}</div>
  <ul class="share"><li>Share it</li></ul></div><nav><p>Menu</p></nav>`);
const { meanings } = page;

describe('what the elements around a line are named for', () => {
  test('is gathered from all of them', () => {
    expect(meanings.of(lineOf(page, 'Share it')) & meaning.share).toBe(meaning.share);
    expect(meanings.of(lineOf(page, 'Menu'))).toBe(meaning.navigation);
  });

  test('leaves out what an element with most of the prose cannot be', () => {
    expect(meanings.of(lineOf(page, 'The council'))).toBe(meaning.body);
    expect(meanings.has(lineOf(page, 'Share it'), meaning.side | meaning.related)).toBe(false);
  });

  test('has any of the meanings that are asked for', () => {
    const line = lineOf(page, 'Share it');
    expect(meanings.has(line, meaning.footer | meaning.share)).toBe(true);
    expect(meanings.has(line, meaning.footer)).toBe(false);
  });
});
