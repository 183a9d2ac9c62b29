import { expect, test } from 'vitest';
import { phoneEnd } from '../../../../../lib/extract/quantities/identifiers/phone-end';
import { identified } from './scan-of';

test.each([
  ['0909 123 456 nhé', '0909 123 456'],
  ['1900 6868', '1900 6868'],
  ['020 7946 0958 for help', '020 7946 0958'],
  ['12 000 000 people', undefined],
  ['0 degrees', undefined],
  ['1984 was a year', undefined],
])('"%s" begins with the phone number %s', (text, expected) => {
  expect(identified(phoneEnd, 'en', text)).toBe(expected);
});
