import { expect, test } from 'vitest';
import type { AnnotationRow } from '../../../lib/model/annotation';
import {
  isChanged,
  isNews,
  lastSeenOf,
  type PageState,
  pageStateOf,
  pageStates,
} from '../../../lib/model/page-state';
import { changedRow, goneRow, sampleId, statisticRow } from '../store/sample-rows';

const article = sampleId(1);
const there = statisticRow(2, article);
const changed = changedRow(3, article);
const kept = changedRow(4, article, { decision: 'kept' });
const gone = goneRow(5, article);

const states: [row: AnnotationRow, state: PageState, changed: boolean, news: boolean][] = [
  [there, 'there', false, false],
  [changed, 'changed', true, true],
  [kept, 'changed', true, false],
  [changedRow(6, article, { decision: 'dismissed' }), 'changed', true, false],
  [gone, 'gone', false, false],
];

test('an annotation is there, changed or gone, and news until the reader decides', () => {
  for (const [row, state, hasChanged, news] of states) {
    expect([pageStateOf(row), isChanged(row), isNews(row)]).toEqual([state, hasChanged, news]);
  }
  expect(new Set(states.map(([, state]) => state))).toEqual(new Set(pageStates));
});

test('what is there was last seen with its article, or when it was marked later that day', () => {
  expect(lastSeenOf(there, { seenAt: '2026-05-12T08:00:00Z' })).toBe('2026-05-12T08:00:00Z');
  expect(lastSeenOf(there, { seenAt: '2026-01-01T08:00:00Z' })).toBe(there.createdAt);
});

test('what is not was last seen before', () => {
  const seenAt = '2026-06-01T08:00:00Z';
  expect(lastSeenOf(changed, { seenAt })).toBe('2026-05-12T08:00:00.000Z');
  expect(lastSeenOf(gone, { seenAt })).toBe('2026-05-12T08:00:00.000Z');
});
