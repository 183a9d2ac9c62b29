import { expect, test } from 'vitest';
import { pullQuotes } from '../../../../lib/article/body/pull-quotes';
import { paragraph, readPage } from '../read-page';

const pulledFrom = (html: string) => [...pullQuotes(readPage(html).lines)].map(({ text }) => text);
const said = 'It would look again in spring';

test('a quote that repeats a paragraph is pulled from it, with who said it', () => {
  const quote = `<div><blockquote>${said}</blockquote><p>Jane Doe, port warden</p></div>`;
  expect(pulledFrom(paragraph('the ferry') + quote)).toEqual([said, 'Jane Doe, port warden']);
});

test.each([
  ['says something of its own', '<blockquote>It would never look at it again</blockquote>'],
  ['is too short to tell', '<blockquote>in spring</blockquote>'],
])('a quote that %s is no pull quote', (_, quote) => {
  expect(pulledFrom(paragraph('the ferry') + quote)).toEqual([]);
});

test('what goes on behind a pull quote as a sentence is text', () => {
  const quote = `<div><blockquote>${said}</blockquote><p>She went home.</p></div>`;
  expect(pulledFrom(paragraph('the ferry') + quote)).toEqual([said]);
});
