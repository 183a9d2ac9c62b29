import { expect, test } from 'vitest';
import { isSameSite } from '../../../lib/text/same-site';

const cases: [title: string, a: string, b: string, same: boolean][] = [
  ['one host', 'https://tin.example/a', 'http://tin.example/b', true],
  ['a mobile edition', 'https://m.tin.example/a', 'https://www.tin.example/a', true],
  ['an AMP edition', 'https://amp.tin.example/a', 'https://tin.example/a', true],
  ['a host below the other', 'https://edition.tin.example/a', 'https://www.tin.example/a', true],
  ['two sites', 'https://tin.example/', 'https://bao.example/', false],
  ['a name that ends alike', 'https://evil-tin.example/', 'https://tin.example/', false],
  [
    'an AMP edition of a section',
    'https://amp.the-thao.tin.example/',
    'https://www.tin.example/',
    true,
  ],
  [
    'two sites of one shared host',
    'https://an.trang.example/',
    'https://binh.trang.example/',
    false,
  ],
  [
    'a neighbour of a shared host called mobile',
    'https://m.trang.example/',
    'https://binh.trang.example/',
    false,
  ],
  [
    'neighbours called mobile and AMP',
    'https://m.trang.example/',
    'https://amp.trang.example/',
    false,
  ],
  ['two sites under one public suffix', 'https://a.com.vn/', 'https://b.com.vn/', false],
  ['a device name under a public suffix', 'https://m.com.vn/', 'https://b.com.vn/', false],
  ['www under a public suffix', 'https://www.com.vn/', 'https://b.com.vn/', false],
  ['a site named like a device', 'https://m.example/', 'https://tin.example/', false],
  ['a site named www', 'https://www.example/', 'https://tin.example/', false],
  ['two ports', 'http://localhost:81/', 'http://localhost:82/', false],
  ['no address', 'null', 'https://tin.example/', false],
];

test.each(cases)('%s', (_title, a, b, same) => {
  expect(isSameSite(a, b)).toBe(same);
  expect(isSameSite(b, a)).toBe(same);
});
