import { expect, test } from 'vitest';
import { isFullName, seenBylines } from '../../../lib/article/byline-lines';
import { lineOf, paragraph, readPage } from './read-page';

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

test('a full name has two words', () => {
  expect(isFullName('Lê Hà')).toBe(true);
  expect(isFullName('Hà')).toBe(false);
  expect(isFullName('Sea Newsroom')).toBe(false);
});
