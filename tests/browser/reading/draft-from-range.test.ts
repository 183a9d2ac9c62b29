import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read-article';
import { draftFromRange } from '../../../lib/reading/draft-from-range';
import { newsHtml, rangeOfWords } from './news-page';

beforeEach(() => {
  document.body.innerHTML = newsHtml;
});

afterEach(() => document.body.replaceChildren());

const draftOf = (range: Range) =>
  draftFromRange(range, readArticle(document), { id: 'new', mark: 'person' });
const quoteOf = (range: Range) => draftOf(range)?.target.selectors.quote.exact;

test('a range becomes a draft that says where it stands', () => {
  expect(draftOf(rangeOfWords('57 communes'))).toMatchObject({
    id: 'new',
    mark: 'person',
    origin: 'manual',
    tags: [],
    note: '',
    target: {
      role: 'paragraph',
      selectors: { quote: { exact: '57 communes', prefix: /\$4\.2 million went to $/ } },
    },
  });
});

test('a range inside a word is trimmed to the word, across inline elements', () => {
  expect(quoteOf(rangeOfWords('guyễn Thị La'))).toBe('Nguyễn Thị Lan');
});

test('a range across paragraphs is one draft', () => {
  const range = rangeOfWords('best in years');
  range.setEnd(rangeOfWords('In the same').endContainer, 11);
  expect(quoteOf(range)).toBe('best in years.\nIn the same');
});

test('a range that begins outside of the article is a draft of what is inside', () => {
  const range = rangeOfWords('Subscribe for');
  range.setStart(rangeOfWords('the report said').startContainer, 0);
  expect(quoteOf(range)).toMatch(/^In the same period .* the report said\.$/);
});

test('a range without text of the article is none', () => {
  expect(draftOf(rangeOfWords('12 months'))).toBeNull();
  const caret = rangeOfWords('57 communes');
  caret.collapse();
  expect(draftOf(caret)).toBeNull();
});
