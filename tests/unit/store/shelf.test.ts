import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import { shelfKeys, shelfOf } from '../../../lib/store/shelf';
import { changedRow, goneRow, sampleId, statisticRow } from './sample-rows';

const article = sampleId(1);
const id = sampleId(2);
const created = '2026-03-01T08:00:00.000Z';

test('an annotation lies on the shelf of its article, of all, of its kind and of its tags', () => {
  const row = statisticRow(2, article, { tags: ['Giao thông'] });
  expect(shelfKeys(row)).toEqual([
    ['kept', `article ${article}`, '0000000002', id],
    ['kept', 'all', created, id],
    ['kept', 'kind statistic', created, id],
    ['kept', 'tag giao thông', created, id],
    ['kept', 'kind statistic tag giao thông', created, id],
  ]);
});

test('what departs from its page also lies on the shelves of how it does', () => {
  const shelves = (row: AnnotationRow) => shelfKeys(row).map(([, shelf]) => shelf);
  expect(shelves(goneRow(2, article)).slice(3)).toEqual(['page gone', 'page gone kind statistic']);
  expect(shelves({ ...changedRow(2, article), tags: ['GDP'] }).slice(5)).toEqual([
    'page changed',
    'page changed kind statistic',
    'page changed tag gdp',
    'page changed kind statistic tag gdp',
    'page news',
    'page news kind statistic',
    'page news tag gdp',
    'page news kind statistic tag gdp',
  ]);
  expect(shelves(changedRow(2, article, { decision: 'kept' }))).not.toContain('page news');
});

test('in the bin it lies by the time of its deletion', () => {
  const deletedAt = '2026-03-05T08:00:00.000Z';
  expect(shelfKeys(statisticRow(2, article, { deletedAt }))[1]).toEqual([
    'binned',
    'all',
    deletedAt,
    id,
  ]);
});

test('two spellings of one tag are one shelf', () => {
  expect(shelfKeys(statisticRow(2, article, { tags: ['GDP', 'gdp'] }))).toHaveLength(5);
  expect(shelfOf({ tag: 'GDP' })).toBe(shelfOf({ tag: ' gdp' }));
});
