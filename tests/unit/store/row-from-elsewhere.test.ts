import { expect, test } from 'vitest';
import { rowVersion } from '../../../lib/model/migrations';
import { rowFromElsewhere } from '../../../lib/store/row-from-elsewhere';
import { articleRow, captureRow, noteRow } from './sample-rows';

test('a row of this program stays as it is', () => {
  const rows = [articleRow(1), captureRow(2, articleRow(1).id), noteRow(3, articleRow(1).id, 'x')];
  expect(rows.map(rowFromElsewhere)).toEqual(rows);
});

test('times are told in UTC, so that their text has their order', () => {
  const article = articleRow(1, {
    createdAt: '2026-03-03T06:30:00+07:00',
    deletedAt: '2026-03-03T23:30:00.5-02:00',
    seenAt: '2026-03-03T06:30:00+07:00',
  });
  expect(rowFromElsewhere(article)).toEqual({
    ...article,
    createdAt: '2026-03-02T23:30:00.000Z',
    deletedAt: '2026-03-04T01:30:00.500Z',
    seenAt: '2026-03-02T23:30:00.000Z',
  });
});

test('a row of a later version is one of today: what it had more was left out', () => {
  expect(rowFromElsewhere({ ...articleRow(1), version: 99 }).version).toBe(rowVersion);
  expect(rowFromElsewhere({ ...articleRow(1), version: 1 }).version).toBe(1);
});

test('a time that UTC leads out of the calendar stays within it', () => {
  const row = noteRow(1, articleRow(1).id, 'x');
  const times = { createdAt: '0000-01-01T00:00:00+14:00', updatedAt: '9999-12-31T23:59:59-12:00' };
  expect(rowFromElsewhere({ ...row, ...times })).toEqual({
    ...row,
    createdAt: '0000-01-01T00:00:00.000Z',
    updatedAt: '9999-12-31T23:59:59.999Z',
  });
});
