import { expect, test } from 'vitest';
import { readLanguage, readSection, readSiteName } from '../../../../lib/article/fields/site';
import { readPage } from '../read-page';

const sectionOf = (html: string) => {
  const page = readPage(html);
  return readSection(page, 'A ferry sails', page.lines)?.value;
};

test.each([
  ['meta', '<meta property="article:section" content="Sea">', 'Sea'],
  [
    'the breadcrumb’s last link',
    '<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/s">Sea</a></li><li><a href="/s/a">A ferry sails</a></li></ul>',
    'Sea',
  ],
  ['a category', '<h4 class="cate"><a href="/xa-hoi"><strong>Xã hội</strong></a></h4>', 'Xã hội'],
  [
    'data of the breadcrumb',
    '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home"},{"@type":"ListItem","name":"Sea"}]}</script>',
    'Sea',
  ],
  ['none', '<p>x</p>', undefined],
])('the section: %s', (_, html, section) => {
  expect(sectionOf(html)).toBe(section);
});

test('the site’s name is never made from its address', () => {
  expect(
    readSiteName(readPage('<meta property="og:site_name" content="Alder Paper">'))?.value,
  ).toBe('Alder Paper');
  expect(readSiteName(readPage('<p>x</p>'))).toBeUndefined();
});

test.each([
  ['<html lang="vi">', 'vi'],
  ['<meta property="og:locale" content="en_GB">', 'en-GB'],
  ['<html lang="?">', undefined],
])('%s speaks %s', (html, language) => {
  const { document, meta } = readPage(html);
  expect(readLanguage(document, meta)).toBe(language);
});
