import { expect, test } from 'vitest';
import { withoutKicker } from '../../../../lib/article/fields/bare-headline';
import { readPage } from '../read-page';

test.each([
  [
    'a kicker in an element of its own',
    '<h1><div>Transport</div><div>A ferry sails</div></h1>',
    'A ferry sails',
  ],
  ['a kicker in the line', '<h1>Transport: A ferry sails today</h1>', 'A ferry sails today'],
  [
    'a count behind it',
    '<h1><span>A ferry sails today</span> <i>(87)</i></h1>',
    'A ferry sails today',
  ],
  ['the site behind it', '<h1>The last ferry sails - Alder Paper</h1>', 'The last ferry sails'],
])('a headline is read without %s', (_, html, headline) => {
  const page = readPage(
    `<head><title>A ferry sails - Alder Paper</title></head><body>${html}</body>`,
  );
  const lines = withoutKicker(page, page.lines, ['A ferry sails', 'A ferry sails today']);
  expect(lines.map(({ text }) => text)).toEqual([headline]);
});

test('a headline that the head does not have is left whole', () => {
  const page = readPage('<h1><div>Transport</div><div>A ferry sails</div></h1>');
  expect(withoutKicker(page, page.lines, ['Something else happened'])).toEqual(page.lines);
});
