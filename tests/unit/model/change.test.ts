import { describe, expect, test } from 'vitest';
import { changedTables, changeRow } from '../../../lib/model/change';
import { sampleId } from '../store/sample-rows';
import { refuses } from './refuses';

const good = {
  id: sampleId(1),
  table: 'annotations',
  row: sampleId(2),
  fields: [{ field: 'note', before: '', after: 'so với 2023?' }],
  at: { wall: 1_772_352_000_000, counter: 0, device: sampleId(3) },
  action: sampleId(4),
};

describe('a change', () => {
  refuses(changeRow, good, [
    ['a table that is not logged', { table: 'changes' }],
    ['no action', { action: undefined }],
    ['a clock without device', { at: { wall: 1, counter: 0 } }],
    ['time before time', { at: { ...good.at, wall: -1 } }],
    ['half a tick', { at: { ...good.at, counter: 0.5 } }],
    ['a field without name', { fields: [{ before: 1 }] }],
  ]);
});

test('absent is a value of its own: a field may have been set or unset', () => {
  const set = { ...good, fields: [{ field: 'deletedAt', after: '2026-03-01T08:00:00Z' }] };
  const [change] = changeRow.parse(set).fields;
  expect(change).not.toHaveProperty('before');
});

test.each(changedTables)('writes to %s are logged', (table) => {
  expect(changeRow.safeParse({ ...good, table }).success).toBe(true);
});
