import { expect, test } from 'vitest';
import { isTranslated } from '../../../lib/reading/is-translated';

function pageOf(names: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.className = names;
  return page;
}

test.each(['translated-ltr', 'dark translated-rtl wide'])(
  'a page of class "%s" is translated',
  (names) => {
    expect(isTranslated(pageOf(names), 'vi', 'vi')).toBe(true);
  },
);

test.each([
  ['en', 'vi', true],
  ['vi', 'vi-VN', false],
  ['en-GB', 'EN', false],
  ['en', undefined, false],
  [undefined, 'vi', false],
])('a page in %s of an article in %s: %s', (now, kept, is) => {
  expect(isTranslated(pageOf('untranslated-ltr'), now, kept)).toBe(is);
});
