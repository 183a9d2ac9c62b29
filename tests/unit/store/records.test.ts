import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../lib/store/records';
import {
  articleRow,
  captureRow,
  entityRow,
  noteRow,
  ownNameRow,
  sampleId,
  statisticRow,
  tagRow,
} from './sample-rows';

const deletedAt = '2026-03-05T08:00:00.000Z';
const id = sampleId(1);

describe('an article', () => {
  const row = articleRow(1, { section: 'Địa phương', bylines: ['Grace Lindqvist'] });

  test('is found by headline, section, writers and host', () => {
    const { words } = recordOf.articles(row);
    expect(words).toEqual(expect.arrayContaining(['phuong', 'lindqvist', 'giam', 'tin']));
  });

  test('begins with no annotations, and keeps the count that other rows decided', () => {
    expect(recordOf.articles(row).annotations).toBe(0);
    const old = { row, words: [], annotations: 7, order: ['2026', id] as [string, string] };
    expect(recordOf.articles(row, old)).toMatchObject({ annotations: 7, order: ['2026', id] });
  });

  test('with an address that is none is found by the rest', () => {
    expect(recordOf.articles({ ...row, url: 'không' }).words).toContain('lindqvist');
  });
});

describe('an annotation', () => {
  test('is found by what a reader would look for', () => {
    const row = statisticRow(2, id, {
      tags: ['khen thưởng'],
      note: 'so với 2023',
      statistic: { measure: 'count', value: 1780, unit: 'cá nhân', attribution: 'theo Ban' },
    });
    const { words } = recordOf.annotations(row);
    expect(words).toEqual(expect.arrayContaining(['1780', 'ca', 'nhan', 'thuong', '2023', 'ban']));
    expect(words).not.toContain('count');
  });

  test('of a name is found by every form of it', () => {
    const row = entityRow(3, id, 'WHO');
    if (row.kind !== 'entity') throw new Error('no name');
    const { words } = recordOf.annotations({
      ...row,
      entity: { type: 'organisation', name: 'World Health Organization', aliases: ['OMS'] },
    });
    expect(words).toEqual(expect.arrayContaining(['who', 'health', 'oms']));
  });

  test('tells what it names as long as it is kept', () => {
    const row = entityRow(3, id, 'Port Alder');
    expect(recordOf.annotations(row).named).toEqual(expect.stringContaining('alder'));
    expect(recordOf.annotations({ ...row, deletedAt })).not.toHaveProperty('named');
    expect(recordOf.annotations(noteRow(4, id, 'a'))).not.toHaveProperty('named');
  });
});

test.each([
  ['tag', recordOf.tags(tagRow(5, 'GDP')), recordOf.tags({ ...tagRow(5, 'GDP'), deletedAt })],
  [
    'own name',
    recordOf.ownNames(ownNameRow(6, 'WHO')),
    recordOf.ownNames(ownNameRow(6, 'WHO', { deletedAt })),
  ],
])('the bin frees the key of a %s', (_title, kept, binned) => {
  expect(kept.key).toBeTypeOf('string');
  expect(binned).not.toHaveProperty('key');
});

test('a capture is no more than its row', () => {
  const row = captureRow(7, id);
  expect(recordOf.captures(row)).toEqual({ row });
});
