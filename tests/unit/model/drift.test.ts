import { expect, test } from 'vitest';
import { annotationRow } from '../../../lib/model/annotation';
import { drift } from '../../../lib/model/drift';
import { changedRow, goneRow, sampleId, statisticRow } from '../store/sample-rows';

const article = sampleId(1);

test('annotations that are there, changed or gone are all rows', () => {
  for (const row of [statisticRow(2, article), changedRow(3, article), goneRow(4, article)]) {
    expect(annotationRow.parse(row)).toEqual(row);
  }
});

const seen = { lastSeen: '2026-05-12T08:00:00Z', noticed: '2026-05-14T08:00:00Z' };
const bad: [title: string, value: object][] = [
  ['a change without its new place', { ...seen, state: 'changed' }],
  ['an unknown state', { ...seen, state: 'moved' }],
  ['a day where a moment is due', { ...seen, lastSeen: '12 May', state: 'gone' }],
  ['no time of notice', { lastSeen: seen.lastSeen, state: 'gone' }],
];

test.each(bad)('%s is no drift', (_title, value) => {
  expect(drift.safeParse(value).success).toBe(false);
});

test('a decision is one of two', () => {
  const { drift: changed } = changedRow(3, article);
  expect(drift.safeParse({ ...changed, decision: 'kept' }).success).toBe(true);
  expect(drift.safeParse({ ...changed, decision: 'taken' }).success).toBe(false);
});
