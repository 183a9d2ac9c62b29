import { expect, test } from 'vitest';
import { namedEnd } from '../../../../../lib/extract/quantities/identifiers/named-end';
import { identified } from './scan-of';

test.each([
  ['en', 'on Route 4 today', 2, '4'],
  ['en', 'Routes 4 and 7 closed', 3, '7'],
  ['vi', 'quốc lộ 51 kẹt xe', 2, '51'],
  ['vi', 'tàu BT 97.123 TS chìm', 2, '97.123 TS'],
  ['en', 'with 4 boats', 1, undefined],
  ['en', 'beat Derby 3-1', 2, undefined],
  ['en', '4 boats', 0, undefined],
])('%s: in "%s" token %d is numbered or named: %s', (language, text, at, expected) => {
  expect(identified(namedEnd, language, text, at)).toBe(expected);
});
