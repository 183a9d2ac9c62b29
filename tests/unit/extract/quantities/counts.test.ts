import { expect, test } from 'vitest';
import { firstQuantity } from './first-quantity';

test.each([
  ['vi', 'Có 57/94 xã đạt chuẩn.', { measure: 'ratio', counted: 'xã' }],
  ['vi', 'Giá vé 80k.', { measure: 'money', inferred: ['measure'] }],
  ['vi', 'Còn 80k người.', { measure: 'count', value: 80_000 }],
  ['en', 'Three of them left.', { measure: 'count', value: 3, rule: 'number' }],
  ['en', 'The other 29 were missing.', { value: 29, rule: 'number' }],
  ['en', 'About 1/3 came.', { measure: 'ratio', qualifier: 'approximate' }],
  ['en', 'It drew 310 visitors.', { measure: 'count', unit: 'visitors', counted: 'visitors' }],
  ['en', 'One visitor came to 12 shows.', { value: 12, counted: 'shows' }],
])('%s: %s', (language, text, fields) => {
  const found = firstQuantity(language, text);
  expect(found).toMatchObject(fields);
  expect(found?.minor).toBeUndefined();
});

test.each([
  ['en', 'It says 1/4 here.', 'alone'],
  ['en', 'He picked 12 at last.', 'alone'],
  ['vi', 'Con số là 12.', 'alone'],
])('%s: the number of "%s" stands alone', (language, text, minor) => {
  expect(firstQuantity(language, text)?.minor).toBe(minor);
});
