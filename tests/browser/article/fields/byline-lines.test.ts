import { expect, test } from 'vitest';
import { seenBylines } from '../../../../lib/article/fields/byline-lines';
import { lineOf, paragraph, readPage } from '../read-page';

function signature(byline: string, { above = '', behind = '' } = {}) {
  const page = readPage(
    `<article>${above}<h1>A ferry sails</h1>${byline}${paragraph('the ferry')}${paragraph('the pier')}${behind}</article>`,
  );
  const headline = [lineOf(page, 'A ferry sails')];
  const body = page.lines.filter(({ text }) => text.startsWith('The council'));
  return seenBylines(page, { headline, body });
}

test('the surest line gives the names, all of them are told', () => {
  const found = signature(
    '<div class="author">Ann Lee Sea Desk</div><p>By <a rel="author">Jane Doe</a></p>',
  );
  expect(found?.value).toEqual(['Jane Doe']);
  expect(found?.lines).toEqual(['Ann Lee Sea Desk', 'By Jane Doe']);
  expect(found?.element?.localName).toBe('p');
});

test.each([
  [
    'beside the number of comments',
    '<div class="entry-meta comments">By <b>Jane Doe</b> <i>3</i></div>',
  ],
  ['in a card of the author', '<div class="author-card"><p>Jane Doe</p></div>'],
  [
    'in a text that names its sponsor',
    '<div class="article-body sponsor"><p>By Jane Doe</p></div>',
  ],
  ['in a menu', '<nav><p>By Jane Doe</p></nav>'],
  [
    'among words for screen readers',
    '<p>By</p><div class="byline"><div class="sr-only">Social Links for</div><p>Jane Doe</p></div>',
  ],
])('a byline %s is found', (_, html) => {
  expect(signature(html)?.value).toEqual(['Jane Doe']);
});

test('the article’s own footer may sign it, the page’s may not', () => {
  const footer = '<footer><p>By Jane Doe</p></footer>';
  expect(signature('', { behind: footer })?.value).toEqual(['Jane Doe']);
  expect(signature('', { behind: `</article><section>${footer}</section>` })).toBeUndefined();
  const main = `<main><h1>A ferry sails</h1>${paragraph('the ferry')}${footer}</main>`;
  const page = readPage(main);
  const body = page.lines.filter(({ text }) => text.startsWith('The council'));
  expect(seenBylines(page, { headline: [], body })?.value).toEqual(['Jane Doe']);
});

test('a byline may stand some lines above the headline', () => {
  const above = `<p>By Jane Doe</p>${'<p>Share</p>'.repeat(10)}`;
  expect(signature('', { above })?.value).toEqual(['Jane Doe']);
});

test('a byline below the lead is found', () => {
  expect(signature(`${paragraph('the lead')}<p>By Jane Doe</p>`)?.value).toEqual(['Jane Doe']);
});

test.each([
  ['a related box', '<div class="related"><p>By Jane Doe</p></div>'],
  ['a comment', '<div class="comments"><p>By Jane Doe</p></div>'],
  ['a figure', '<figure><p>By Jane Doe</p></figure>'],
  ['another maker', '<p>Photo by Jane Doe</p>'],
  ['a name in a menu', '<nav><p class="author">Jane Doe</p></nav>'],
  ['a byline in a menu beside the page', '<div class="sidebar nav"><p>By Jane Doe</p></div>'],
])('%s is passed over', (_, html) => {
  expect(signature(html)).toBeUndefined();
});

test.each([
  ['who reviewed it', '<p>By Jane Doe</p><p>Reviewed by</p><p class="author">Ann Lee</p>'],
  ['who tested it', '<p>By Jane Doe</p><p class="author">Tested by Ann Lee</p>'],
  [
    'a caption’s photographer',
    `<p>By Jane Doe</p><p>${'The ferry at the old pier. '.repeat(5)}By <a rel="author">Ann Lee</a></p>`,
  ],
])('%s is not among the authors', (_, html) => {
  expect(signature(html)?.value).toEqual(['Jane Doe']);
});

test('a full name comes before a handle that is marked more clearly', () => {
  const html = '<a rel="author">capital</a><p>By Jane Doe</p>';
  expect(signature(html)?.value).toEqual(['Jane Doe']);
});

test.each([
  '<a rel="author">Jane Doe</a><a rel="author">Jane DoeEditor</a>',
  '<b class="author"><i class="author-name">Jane Doe</i><i>Editor</i></b>',
])('a name with its office glued behind it is the name: %s', (html) => {
  expect(signature(`<p>${html}</p>`)?.value).toEqual(['Jane Doe']);
});
