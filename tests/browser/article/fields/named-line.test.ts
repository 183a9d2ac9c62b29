import { expect, test } from 'vitest';
import { isInAuthorBox, namedIn } from '../../../../lib/article/fields/named-line';
import { readPage } from '../read-page';

function named(html: string, before = '') {
  const [line] = readPage(html).lines;
  const found = line && namedIn(line, { before, behind: '' });
  return found && { level: found.level, names: found.names };
}

test.each([
  ['an element of the author', '<p><a rel="author">Jane Doe</a>, Port Desk</p>', 3, ['Jane Doe']],
  ['a link to all that she wrote', '<p><a rel="author">All by Jane Doe</a></p>', 3, ['Jane Doe']],
  ['a pen name', '<p><a href="/author/surf">surf</a></p>', 3, ['surf']],
  ['a first word', '<p>By Jane Doe</p>', 2, ['Jane Doe']],
  ['an agency', '<p>By Associated Press</p>', 2, ['Associated Press']],
  ['a box', '<p class="byline">Jane Doe</p>', 1, ['Jane Doe']],
  ['a date beside it', '<p><i>Jane Doe</i> Oct 17, 2026 57 shares</p>', 1, ['Jane Doe']],
  ['a box that names nobody', '<p class="byline">view all articles</p>', 1, []],
])('%s tells how sure the names of a line are', (_, html, level, names) => {
  expect(named(html)).toEqual({ level, names });
});

test('the line before can say that this one names who wrote', () => {
  expect(named('<p>Jane Doe</p>', 'Written by:')).toEqual({ level: 2, names: ['Jane Doe'] });
  expect(named('<p>Jane Doe</p>', 'A ferry sails')).toBeUndefined();
});

test('the date may go on behind the line', () => {
  const [line] = readPage('<p><i>Jane Doe</i></p>').lines;
  expect(line && namedIn(line, { before: '', behind: 'Oct 17, 2026' })?.names).toEqual([
    'Jane Doe',
  ]);
});

test('prose that mentions a writer names no author', () => {
  const prose = 'was on the pier when the ferry came in with the evening tide, and saw all of it';
  expect(named(`<p><a rel="author">Jane Doe</a> ${prose}, ${prose}.</p>`)).toBeUndefined();
});

test('an author’s box is small', () => {
  const [line] = readPage(`<div class="author"><p>Jane Doe</p></div>`).lines;
  expect(line && isInAuthorBox(line.scope)).toBe(true);
  const [other] = readPage(
    `<div class="author"><p>${'The ferry sails. '.repeat(30)}</p></div>`,
  ).lines;
  expect(other && isInAuthorBox(other.scope)).toBe(false);
});
