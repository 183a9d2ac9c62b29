import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../../lib/article/fields/canonical-url';
import { openPage } from '../open-page';

const base = '<base href="https://paper.example/news/today?x=1">';

test.each([
  ['<link rel="canonical" href="/news/a">', 'https://paper.example/news/a'],
  [
    '<link rel="canonical" href=""><meta property="og:url" content="https://paper.example/b">',
    'https://paper.example/b',
  ],
  ['<link rel="canonical" href="javascript:alert(1)">', undefined],
  ['', undefined],
])('%s gives %s', (head, url) => {
  expect(canonicalUrl(openPage(`<head>${base}${head}</head>`))).toBe(url);
});

test('elements named like properties of the document do not hide it', () => {
  const page = openPage(
    `<head>${base}<link rel="canonical" href="/c"></head><img name="baseURI"><img name="querySelectorAll">`,
  );
  expect(canonicalUrl(page)).toBe('https://paper.example/c');
});
