import { expect, test } from 'vitest';
import { csvColumns } from '../../../lib/export/csv-columns';
import {
  articleRow,
  changedRow,
  entityRow,
  goneRow,
  noteRow,
  sampleId,
  statisticRow,
} from '../store/sample-rows';

const article = articleRow(1, { bylines: ['Grace Lindqvist', 'Wa Chen'], section: 'Ferries' });
const cells = (annotation: Parameters<(typeof csvColumns)['kind'] & object>[0]['annotation']) =>
  Object.fromEntries(
    Object.entries(csvColumns).map(([name, cell]) => [
      name,
      cell({ article, captures: [], annotations: [], annotation }),
    ]),
  );

test('a statistic fills the columns of statistics, with values as numbers', () => {
  expect(cells(statisticRow(2, article.id, { tags: ['a', 'b'] }))).toMatchObject({
    headline: article.headline,
    section: 'Ferries',
    bylines: 'Grace Lindqvist; Wa Chen',
    kind: 'statistic',
    measure: 'count',
    value: 1780,
    unit: 'cá nhân',
    name: undefined,
    entityType: undefined,
    tags: 'a; b',
    id: sampleId(2),
  });
});

test('a name fills the columns of names', () => {
  expect(cells(entityRow(3, article.id, 'Grace Lindqvist'))).toMatchObject({
    kind: 'entity',
    entityType: 'person',
    name: 'Grace Lindqvist',
    value: undefined,
    measure: undefined,
  });
});

test('a note has neither', () => {
  const note = cells(noteRow(4, article.id, 'so với 2023?'));
  expect(note).toMatchObject({ kind: 'note', note: 'so với 2023?', onPage: 'there' });
  expect([note['value'], note['name'], note['quoteNow']]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what the page says now stands beside what was kept', () => {
  expect(cells(changedRow(5, article.id))).toMatchObject({
    onPage: 'changed',
    value: 1780,
    quoteNow: '1.790 cá nhân',
    valueNow: 1790,
    unitNow: 'cá nhân',
    lastSeen: '2026-05-12T08:00:00.000Z',
    noticed: '2026-05-14T08:00:00.000Z',
    decision: undefined,
  });
});

test('what the page has lost has no value of now', () => {
  expect(cells(goneRow(6, article.id))).toMatchObject({
    onPage: 'gone',
    value: 1780,
    valueNow: undefined,
    quoteNow: undefined,
  });
});
