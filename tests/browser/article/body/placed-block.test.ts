import { expect, test } from 'vitest';
import { placed, roleOf } from '../../../../lib/article/body/placed-block';
import { readPage } from '../read-page';

test.each([
  ['<p>A ferry sails.</p>', 'paragraph'],
  ['<h2>A ferry</h2>', 'subheading'],
  ['<p><b>A ferry</b></p>', 'subheading'],
  ['<p><b>A ferry sails.</b></p>', 'paragraph'],
  ['<p class="crosshead">A ferry</p>', 'subheading'],
  ['<blockquote><p>We sail.</p></blockquote>', 'quote'],
  ['<aside class="pull-quote">We sail</aside>', 'pullQuote'],
  ['<ul><li>One</li></ul>', 'listItem'],
  ['<table><tr><td>17</td></tr></table>', 'tableCell'],
])('%s is a %s', (html, role) => {
  const [line] = readPage(html).lines;
  expect(line && roleOf(line)).toBe(role);
});

test('a block has its credit and its heads only where there are some', () => {
  const [line] = readPage('<p>The pier</p>').lines;
  expect(line && placed(line, 'caption', 'AFP').block).toEqual({
    role: 'caption',
    text: 'The pier',
    credit: 'AFP',
  });
  expect(line && placed(line, 'caption', '').block).toEqual({ role: 'caption', text: 'The pier' });
});
