import { expect, test } from 'vitest';
import { seenBylines } from '../../../../lib/article/fields/byline-lines';
import { lineOf, paragraph, readPage } from '../read-page';

function signature(byline: string) {
  const page = readPage(
    `<h1>A ferry sails</h1>${byline}${paragraph('the ferry')}${paragraph('the pier')}`,
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

test('a byline below the lead is found', () => {
  expect(signature(`${paragraph('the lead')}<p>By Jane Doe</p>`)?.value).toEqual(['Jane Doe']);
});

test.each([
  ['a related box', '<div class="related"><p>By Jane Doe</p></div>'],
  ['a comment', '<div class="comments"><p>By Jane Doe</p></div>'],
  ['a figure', '<figure><p>By Jane Doe</p></figure>'],
  ['another maker', '<p>Photo by Jane Doe</p>'],
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

test('a name with its office glued behind it is the name', () => {
  const html =
    '<p class="author"><a rel="author">Jane Doe</a><a rel="author">Jane DoeEditor</a></p>';
  expect(signature(html)?.value).toEqual(['Jane Doe']);
});
