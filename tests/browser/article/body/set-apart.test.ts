import { expect, test } from 'vitest';
import {
  hiddenIn,
  isNamedPromotion,
  isSetApart,
  teasersIn,
} from '../../../../lib/article/body/set-apart';
import { lineOf, paragraph, readPage } from '../read-page';

const long = paragraph('one') + paragraph('two') + paragraph('three') + paragraph('four');

test('a box named for facts is set apart, the text around it is not', () => {
  const page = readPage(
    `<article>${long}<div class="fact-box"><p>Facts of the port</p></div></article>`,
  );
  expect(isSetApart(lineOf(page, 'Facts'), page)).toBe(true);
  expect(isSetApart(lineOf(page, 'The council'), page)).toBe(false);
});

test('an aside that holds the text itself is not set apart', () => {
  const page = readPage(`<aside>${long}</aside>`);
  expect(isSetApart(lineOf(page, 'The council'), page)).toBe(false);
});

test('what is hidden is left out unless the text itself is', () => {
  const hidden = '<p hidden>Give us your address and we send you a password.</p>';
  const some = readPage(long + hidden);
  expect(some.lines.filter(hiddenIn(some.lines, some))).toEqual([lineOf(some, 'Give us')]);
  const parts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const all = readPage(parts.map((part) => `<div hidden>${paragraph(part)}</div>`).join(''));
  expect(all.lines.filter(hiddenIn(all.lines, all))).toEqual([]);
});

const teaser =
  '<section><h3><a href="/x">A ferry was fined</a></h3><p>Its owner will not pay.</p></section>';

test('teasers are told only below a text of one piece', () => {
  const page = readPage(`<article>${long}</article><div>${teaser}</div>`);
  const owner = lineOf(page, 'Its owner');
  expect(teasersIn(page.lines, page)(owner)).toBe(true);
  expect(teasersIn([owner, owner], page)(owner)).toBe(false);
});

test('an element’s own name can promote', () => {
  const [named, plain] = readPage('<p class="newsletter">Sign up</p><p>Sail</p>').lines;
  expect([named, plain].map((line) => line && isNamedPromotion(line))).toEqual([true, false]);
});
