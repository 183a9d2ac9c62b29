import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { instant, longText, rowFields, rowId, shortText } from '../../../lib/model/row';
import { refuses } from './refuses';

const good = {
  id: '019bfa00-0000-7000-8000-000000000001',
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T15:00:00+07:00',
  version: 1,
};

describe('the fields of every row', () => {
  refuses(z.object(rowFields), good, [
    ['an id that is no UUID', { id: '1' }],
    ['an id that would be markup', { id: '<b>' }],
    ['a day where a moment is due', { createdAt: '2026-03-01' }],
    ['a moment without offset', { updatedAt: '2026-03-01T08:00:00' }],
    ['version nought', { version: 0 }],
    ['half a version', { version: 1.5 }],
    ['a bin without a moment', { deletedAt: true }],
  ]);
});

test('a row in the bin says since when', () => {
  const binned = { ...good, deletedAt: '2026-03-02T08:00:00.000Z' };
  expect(z.object(rowFields).parse(binned)).toEqual(binned);
});

test.each([
  ['2026-02-28T23:59:59Z', true],
  ['2026-02-28T23:59:59.123+07:00', true],
  ['2026-02-30T08:00:00Z', false],
  ['yesterday', false],
  [1_772_000_000, false],
])('%s as an instant', (value, isOne) => {
  expect(instant.safeParse(value).success).toBe(isOne);
});

test('texts are kept exactly, up to their bound', () => {
  const text = '  Số liệu\n cũ ';
  expect(shortText.parse(text)).toBe(text);
  expect(shortText.safeParse('x'.repeat(1_000)).success).toBe(true);
  expect(shortText.safeParse('x'.repeat(1_001)).success).toBe(false);
  expect(longText.safeParse('x'.repeat(20_000)).success).toBe(true);
  expect(longText.safeParse('x'.repeat(20_001)).success).toBe(false);
});

test('an id is a string, whatever it looks like as text', () => {
  expect(rowId.safeParse({ toString: () => good.id }).success).toBe(false);
});
