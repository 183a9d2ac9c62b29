import { expect, test } from 'vitest';
import { articleKey } from '../../../lib/text/article-key';

const cases: [title: string, url: string, canonical: string | undefined, key: string][] = [
  [
    'drops the fragment and tracking parameters',
    'https://tin.example/a.html?utm_source=x&fbclid=1#p3',
    undefined,
    'https://tin.example/a.html',
  ],
  [
    'keeps parameters that tell which article it is, in one order',
    'https://tin.example/read?page=2&id=7',
    undefined,
    'https://tin.example/read?id=7&page=2',
  ],
  [
    "takes the canonical link of an AMP page's own",
    'https://tin.example/amp/a.html',
    'https://tin.example/a.html',
    'https://tin.example/a.html',
  ],
  [
    'resolves a relative canonical link',
    'https://tin.example/x/a.html?gclid=1',
    '/a.html',
    'https://tin.example/a.html',
  ],
  [
    "does not take a canonical link to the site's front page",
    'https://tin.example/a.html',
    'https://tin.example/',
    'https://tin.example/a.html',
  ],
  [
    'does not take a canonical link with another scheme',
    'https://tin.example/a.html',
    'javascript:alert(1)',
    'https://tin.example/a.html',
  ],
  [
    "takes the canonical link of a mobile edition's own",
    'https://m.tin.example/a.html',
    'https://www.tin.example/a.html',
    'https://www.tin.example/a.html',
  ],
  [
    "does not take a canonical link to somebody else's site",
    'https://thief.example/a.html',
    'https://tin.example/a.html',
    'https://thief.example/a.html',
  ],
  [
    'does not take a canonical link that is no address',
    'https://tin.example/a.html',
    'https://',
    'https://tin.example/a.html',
  ],
];

test.each(cases)('%s', (_title, url, canonical, key) => {
  expect(articleKey(url, canonical)).toBe(key);
});

test('is never longer than a row can hold, whatever the spelling of its parameters takes', () => {
  const url = `https://tin.example/a?q=${'(!)'.repeat(1_300)}`;
  expect([articleKey(`${url}#p1`), articleKey(url, `${url}&a=1`)]).toEqual([url, url]);
});
