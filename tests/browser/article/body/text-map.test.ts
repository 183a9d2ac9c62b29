import { expect, test } from 'vitest';
import { readArticle } from '../../../../lib/article/read-article';
import { openPage, rangeText } from '../open-page';

const prose =
  'The council approved a budget of $4.2 million on Tuesday after a debate of three hours.';
const page = openPage(`<html lang="en"><body><article>
  <h1>Council   approves
    budget</h1>
  <p id="a">${prose} <b>Mayor  <i>Ann</i> Lee</b> voted for it, and so did four others in the hall.</p>
  <p id="b">A second paragraph, with a <a href="/x">link</a>, says that the library will stay open.</p>
</article></body></html>`);
const { article, map } = readArticle(page);

test('the text is the blocks joined by line feeds', () => {
  expect(map.text).toBe(article.blocks.map(({ text }) => text).join('\n'));
  expect(article.blocks[0]?.text).toBe('Council approves budget');
});

test('every block has a live range with exactly its text', () => {
  article.blocks.forEach(({ text }, index) => {
    const start = map.blockStart(index);
    expect(rangeText(map.rangeOf(start, start + text.length))).toBe(text);
    expect(map.blockAt(start)).toBe(index);
    expect(map.blockAt(start + text.length)).toBe(index);
  });
});

test('any part of the text has its range, and the range leads back to it', () => {
  for (let start = 0; start < map.text.length; start += 7) {
    for (let end = start + 1; end < map.text.length; end += 31) {
      const part = map.text.slice(start, end);
      const range = map.rangeOf(start, end);
      if (part.trim() === '') continue;
      const found = range === null ? null : map.offsetsOf(range);
      expect(found && map.text.slice(found.start, found.end).trim()).toBe(part.trim());
    }
  }
});

test('a range between elements covers the blocks between them', () => {
  const range = page.createRange();
  const body = page.querySelector('article');
  if (body === null) throw new Error('the page has no article');
  range.selectNodeContents(body);
  expect(map.offsetsOf(range)).toEqual({ start: 0, end: map.text.length });
});

test('a range outside the blocks has no offsets', () => {
  const range = page.createRange();
  range.selectNode(page.head);
  expect(map.offsetsOf(range)).toBeNull();
});

test('an empty part and a part that the page no longer says have no range', () => {
  const other = openPage('<article><h1>One headline of a page</h1></article>');
  const read = readArticle(other);
  expect(read.map.rangeOf(3, 3)).toBeNull();
  other.querySelector('h1')?.replaceChildren('Another');
  expect(read.map.rangeOf(0, 5)).toBeNull();
});

test('a text node that was split before reading makes no difference', () => {
  const split = openPage(`<article><h1>Headline here</h1><p>${prose}</p></article>`);
  const text = split.querySelector('p')?.firstChild;
  if (!(text instanceof Text)) throw new Error('the paragraph has no text');
  text.splitText(30).splitText(11);
  const read = readArticle(split);
  const start = read.map.text.indexOf(prose);
  expect(rangeText(read.map.rangeOf(start, start + prose.length))).toBe(prose);
});
