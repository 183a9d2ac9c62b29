import { expect, test } from 'vitest';
import { addressSigns } from '../../../lib/article/address-signs';

const names = ['home', 'shallow', 'slug', 'datedPath', 'listPath', 'shopPath'];

test.each([
  ['https://paper.example/', ['home']],
  ['https://paper.example/home.html', ['home', 'shallow']],
  ['https://paper.example/news', ['shallow']],
  ['https://paper.example/world/a-ferry-sails-from-port-alder', ['slug']],
  ['https://paper.example/thoi-su-post123456.html', ['shallow', 'slug']],
  ['https://paper.example/2026/10/05/ferry', ['datedPath']],
  ['https://paper.example/tags/ferries', ['listPath']],
  ['https://paper.example/docs/guide/', ['listPath']],
  ['https://shop.example/products/ferry-model', ['shopPath']],
  ['/pricing', ['shallow', 'shopPath']],
  ['not an address at all, but read as a path', ['shallow']],
])('%s: %j', (url, expected) => {
  const signs = addressSigns(url);
  expect(signs).toHaveLength(names.length);
  expect(names.filter((_, at) => signs[at] === 1)).toEqual(expected);
});
