import { expect, test } from 'vitest';
import { isListedHost, withoutHost } from '../../../lib/text/listed-host';

test.each([
  ['tin.example', true],
  ['www.tin.example', true],
  ['m.tin.example', false],
  ['atin.example', false],
  ['www.example', false],
])('%s is among the listed hosts: %s', (host, isListed) => {
  expect(isListedHost(['news.example', 'tin.example'], host)).toBe(isListed);
  expect(isListedHost(['www.news.example', 'www.tin.example'], host)).toBe(isListed);
});

test('a host is taken off the list however it stands there', () => {
  expect(withoutHost(['www.tin.example', 'b.example', 'tin.example'], 'tin.example')).toEqual([
    'b.example',
  ]);
});
