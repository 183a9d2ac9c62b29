import { expect, test } from 'vitest';
import { pageAddress } from '../../../lib/text/page-address';

test.each([
  ['https://a.example/x#part', 'https://a.example/x'],
  ['https://a.example/#/news/2', 'https://a.example/#/news/2'],
  ['https://a.example/#!news', 'https://a.example/#!news'],
  ['https://a.example/x?id=2', 'https://a.example/x?id=2'],
])('%s is the page %s', (address, page) => {
  expect(pageAddress(address)).toBe(page);
});
